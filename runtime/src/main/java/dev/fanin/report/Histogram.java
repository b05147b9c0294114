package dev.fanin.report;

import dev.fanin.array.Elements;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * How elements spread over equal bins, beside how their law does.
 *
 * @param low where the first bin begins
 * @param high where the last ends
 * @param shares of the elements in each bin
 * @param expected the same by the law; empty where it has no formula
 * @since 0.1
 */
public record Histogram(double low, double high, List<Double> shares, List<Double> expected) {

    private static final int BINS = 41;

    public Histogram {
        shares = List.copyOf(shares);
        expected = List.copyOf(expected);
    }

    /** Of finite elements that are not all the same; otherwise none. */
    static Optional<Histogram> of(INDArray array, Statistics seen, Optional<ElementLaw> law) {
        double margin = (seen.max() - seen.min()) / (2 * BINS - 2);
        if (!(margin > 0 && Double.isFinite(margin))) {
            return Optional.empty();
        }
        double low = seen.min() - margin;
        double high = seen.max() + margin;
        long[] counts = new long[BINS];
        Elements.read(array, (values, count) -> {
            for (int i = 0; i < count; i++) {
                counts[(int) Math.min(BINS - 1, (values[i] - low) / (high - low) * BINS)]++;
            }
        });
        List<Double> shares = Arrays.stream(counts)
                .mapToObj(count -> (double) count / array.length())
                .toList();
        List<Double> expected = law.map(known -> IntStream.range(0, BINS)
                        .mapToObj(bin -> known.atMost(edge(low, high, bin + 1)) - known.atMost(edge(low, high, bin)))
                        .toList())
                .orElse(List.of());
        return Optional.of(new Histogram(low, high, shares, expected));
    }

    private static double edge(double low, double high, int bin) {
        return low + (high - low) * bin / BINS;
    }

    /** The fourth moment over the squared second, to the width of a bin: 3 for a normal distribution. */
    double kurtosis() {
        double[] middles = middles();
        double mean = moment(middles, 0, 1);
        double variance = moment(middles, mean, 2);
        return moment(middles, mean, 4) / (variance * variance);
    }

    private double moment(double[] middles, double centre, int power) {
        return IntStream.range(0, middles.length)
                .mapToDouble(bin -> shares.get(bin) * Math.pow(middles[bin] - centre, power))
                .sum();
    }

    /** The middle of each bin. */
    public double[] middles() {
        double width = (high - low) / shares.size();
        return IntStream.range(0, shares.size())
                .mapToDouble(bin -> low + (bin + 0.5) * width)
                .toArray();
    }
}
