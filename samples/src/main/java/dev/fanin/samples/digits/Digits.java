package dev.fanin.samples.digits;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** An ordered set of handwritten digits, with views of it as arrays. */
public final class Digits {
    /** Pixels of a digit: 8 rows of 8. */
    public static final int PIXELS = Digit.PIXELS;

    /** The ten kinds of digit. */
    public static final int KINDS = 10;

    private static final String FILE = "digits.csv.gz";
    private static final float WHITE = 16;

    private final List<Digit> digits;

    private Digits(List<Digit> digits) {
        this.digits = List.copyOf(digits);
    }

    /** All 1,797 digits, in the order of the file. */
    static Digits all() {
        InputStream file = Digits.class.getResourceAsStream(FILE);
        if (file == null) {
            throw new IllegalStateException(FILE + " is not beside " + Digits.class.getName());
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.US_ASCII))) {
            return new Digits(lines.lines().map(Digit::parse).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The digits whose position in the file order satisfies {@code chosen}. */
    Digits where(IntPredicate chosen) {
        return new Digits(
                IntStream.range(0, size()).filter(chosen).mapToObj(digits::get).toList());
    }

    /** How many there are. */
    public int size() {
        return digits.size();
    }

    /** The grey values as {@code [size, 64]}, each in 0..1. */
    public INDArray pixels() {
        float[] values = new float[size() * PIXELS];
        for (int i = 0; i < values.length; i++) {
            values[i] = digits.get(i / PIXELS).pixels()[i % PIXELS] / WHITE;
        }
        return Nd4j.createFromArray(values).reshape(new long[] {size(), PIXELS});
    }

    /** What a task asks of every digit. */
    public int[] answers(IntUnaryOperator task) {
        return digits.stream().mapToInt(Digit::label).map(task).toArray();
    }

    /** What a task asks of every digit, as one-hot rows: {@code [size, kinds]}. */
    public INDArray oneHot(int kinds, IntUnaryOperator task) {
        INDArray rows = Nd4j.zeros(DataType.FLOAT, size(), kinds);
        int[] answers = answers(task);
        for (int i = 0; i < answers.length; i++) {
            rows.putScalar(i, answers[i], 1);
        }
        return rows;
    }

    /** The share of rows of {@code scores [size, kinds]} whose largest entry is what the task asks. */
    public double accuracy(INDArray scores, IntUnaryOperator task) {
        int[] seen = scores.argMax(1).toIntVector();
        int[] answers = answers(task);
        long right = IntStream.range(0, answers.length)
                .filter(i -> seen[i] == answers[i])
                .count();
        return (double) right / answers.length;
    }

    /** The same digits in another order, in batches of {@code size}; a rest is left out. */
    public List<Digits> batches(int size, Random order) {
        List<Digit> shuffled = new ArrayList<>(digits);
        Collections.shuffle(shuffled, order);
        return IntStream.range(0, shuffled.size() / size)
                .mapToObj(i -> new Digits(shuffled.subList(i * size, (i + 1) * size)))
                .toList();
    }
}
