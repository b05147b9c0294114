package dev.fanin.report;

import dev.fanin.Spectrum;
import dev.fanin.init.Dimensions;
import dev.fanin.init.Law;
import dev.fanin.init.Parameter;
import dev.fanin.matrix.Decomposition;
import dev.fanin.matrix.Matrix;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.INDArrayIndex;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Takes the blocks of a parameter apart, and says what singular values its law leads one to expect. */
record SingularReader(Parameter parameter) {

    private long columns() {
        return parameter.blockDimensions().size(-1);
    }

    private long rows() {
        return parameter.blockDimensions().elements() / columns();
    }

    /** Whether it is a matrix, of more than one row and column. */
    boolean applies() {
        return parameter.dimensions().rank() > 1 && rows() > 1 && columns() > 1 && !(law(0) instanceof Law.Constant);
    }

    /** Roughly, in multiplications. */
    double cost() {
        double smaller = Math.min(rows(), columns());
        return smaller * smaller * Math.max(rows(), columns()) * parameter.blocks();
    }

    /** Of an array whose elements are all finite. */
    Singular read(INDArray array) {
        double[] values = IntStream.range(0, parameter.blocks())
                .mapToObj(block -> values(block(array, block)))
                .flatMapToDouble(Arrays::stream)
                .toArray();
        boolean exact = IntStream.range(0, parameter.blocks()).allMatch(block -> isExact(law(block)));
        double[][] blocks = IntStream.range(0, parameter.blocks())
                .mapToObj(block -> expected(law(block)))
                .toArray(double[][]::new);
        boolean known = Arrays.stream(blocks).allMatch(block -> block.length > 0);
        double[] expected =
                known ? Arrays.stream(blocks).flatMapToDouble(Arrays::stream).toArray() : new double[0];
        return new Singular(descending(values), descending(expected), exact);
    }

    private Law law(int block) {
        return parameter.law(block);
    }

    private static List<Double> descending(double[] values) {
        return DoubleStream.of(values)
                .boxed()
                .sorted(Collections.reverseOrder())
                .toList();
    }

    private INDArray block(INDArray array, int block) {
        if (parameter.blocks() == 1) {
            return array;
        }
        Dimensions size = parameter.blockDimensions();
        INDArrayIndex[] box = IntStream.range(0, size.rank())
                .mapToObj(axis -> axis == parameter.axis()
                        ? NDArrayIndex.interval(block * size.size(axis), (block + 1) * size.size(axis))
                        : NDArrayIndex.all())
                .toArray(INDArrayIndex[]::new);
        return array.get(box);
    }

    private double[] values(INDArray block) {
        try (INDArray copy = block.castTo(DataType.DOUBLE).dup('c')) {
            Matrix matrix = Matrix.of((int) rows(), (int) columns(), copy.data().asDouble());
            return Decomposition.singularValues(matrix);
        }
    }

    /** Empty where there is no formula. */
    private double[] expected(Law law) {
        int smaller = (int) Math.min(rows(), columns());
        long larger = Math.max(rows(), columns());
        if (law instanceof Law.Orthogonal orthogonal) {
            return repeated(Math.abs(orthogonal.gain()), smaller, smaller);
        }
        if (law instanceof Law.DeltaOrthogonal delta) {
            long inputs = parameter.blockDimensions().size(-2);
            return repeated(Math.abs(delta.gain()), (int) Math.min(inputs, columns()), smaller);
        }
        if (law instanceof Law.Diagonal diagonal) {
            return repeated(Math.abs(diagonal.value()), smaller, smaller);
        }
        if (law instanceof Law.Decomposed decomposed) {
            return decomposed(decomposed, smaller, larger);
        }
        boolean drawnAlike =
                law instanceof Law.Uniform || law instanceof Law.Normal || law instanceof Law.TruncatedNormal;
        Statistics element = new Expected(parameter.blockDimensions()).of(law);
        return drawnAlike && element.mean() == 0
                ? MarchenkoPastur.singularValues(larger, smaller, element.std())
                : new double[0];
    }

    private static double[] decomposed(Law.Decomposed law, int smaller, long larger) {
        double gain = Math.abs(law.gain());
        int rank = (int) law.rank();
        return switch (law.spectrum()) {
            case ORTHOGONAL -> repeated(gain, rank, smaller);
            case VALUES -> Arrays.copyOf(
                    Arrays.stream(law.values())
                            .limit(rank)
                            .map(value -> Math.abs(value) * gain)
                            .toArray(),
                    smaller);
            case POWER -> Arrays.copyOf(
                    LongStream.rangeClosed(1, rank)
                            .asDoubleStream()
                            .map(i -> Math.pow(i, -law.exponent()) * gain)
                            .toArray(),
                    smaller);
            case GAUSSIAN -> {
                double[] all = MarchenkoPastur.singularValues(larger, smaller, gain);
                Arrays.fill(all, rank, smaller, 0);
                yield all;
            }
            case SPECTRAL -> new double[0];
        };
    }

    private static boolean isExact(Law law) {
        return law instanceof Law.Orthogonal
                || law instanceof Law.DeltaOrthogonal
                || law instanceof Law.Diagonal
                || (law instanceof Law.Decomposed decomposed
                        && decomposed.spectrum() != Spectrum.GAUSSIAN
                        && decomposed.spectrum() != Spectrum.SPECTRAL);
    }

    private static double[] repeated(double value, int count, int length) {
        double[] values = new double[length];
        Arrays.fill(values, 0, count, value);
        return values;
    }
}
