package dev.fanin.array;

import dev.fanin.init.Dimensions;
import dev.fanin.init.Law;
import dev.fanin.matrix.Orthogonal;
import dev.fanin.matrix.RandomMatrix;
import dev.fanin.matrix.Svd;
import dev.fanin.random.Key;
import dev.fanin.random.Purpose;
import java.util.function.Supplier;

/**
 * The recipe for every kind of law.
 *
 * @param dimensions the block's
 * @param negated whether the draws were multiplied by a negative number, which a law does not tell
 * @param streams shared with other blocks
 */
record Recipes(Dimensions dimensions, Precision precision, Draws draws, boolean negated, Streams streams) {

    /**
     * How a block of that law is made.
     *
     * @throws IllegalArgumentException if the law's numbers do not fit into the data type
     */
    Recipe of(Law law) {
        if (law instanceof Law.Sparse sparse) {
            return sparse(sparse);
        }
        if (law instanceof Law.Orthogonal orthogonal) {
            Fit.factor("gain", orthogonal.gain(), precision);
            return matrix(new Orthogonal(rows(), columns(), orthogonal.gain()));
        }
        if (law instanceof Law.DeltaOrthogonal delta) {
            return delta(delta);
        }
        if (law instanceof Law.Decomposed decomposed) {
            return decomposed(decomposed);
        }
        return new Recipe.Elements(elements(law));
    }

    private Supplier<Fill> elements(Law law) {
        if (law instanceof Law.Constant constant) {
            return constant(constant.value());
        }
        if (law instanceof Law.Uniform uniform) {
            Affine step = Affine.of(uniform, negated, precision);
            Key key = draws.key(Purpose.FILL);
            return new DrawnFills(key, step, streams.uniforms());
        }
        if (law instanceof Law.Normal normal) {
            return normal(normal);
        }
        if (law instanceof Law.TruncatedNormal normal) {
            return truncated(normal);
        }
        if (law instanceof Law.Diagonal diagonal) {
            double value = value(diagonal.value());
            long columns = dimensions.size(-1);
            return () -> new PatternFill(value, columns, row -> row < columns ? new long[] {row} : new long[0]);
        }
        if (law instanceof Law.Dirac dirac) {
            DiracPlaces places = DiracPlaces.of(dimensions, dirac.groups());
            double value = value(dirac.value());
            return () -> new PatternFill(value, dimensions.size(-1), places);
        }
        throw new AssertionError("a law without a recipe: " + law);
    }

    private Supplier<Fill> constant(double value) {
        Fill fill = new ConstantFill(value(value));
        return () -> fill;
    }

    private double value(double value) {
        return precision.round(Fit.finite("value", value, precision));
    }

    private Supplier<Fill> normal(Law.Normal law) {
        if (law.std() == 0) {
            return constant(law.mean());
        }
        Affine step = Affine.of(law, negated, precision);
        Key key = draws.key(Purpose.FILL);
        return new DrawnFills(key, step, streams.normals());
    }

    private Supplier<Fill> truncated(Law.TruncatedNormal law) {
        if (law.std() == 0) {
            return constant(law.mean());
        }
        Affine step = Affine.of(law, negated, precision);
        Key key = draws.key(Purpose.FILL);
        IdleStreams truncated = negated
                ? streams.truncatedNormals(-law.high(), -law.low())
                : streams.truncatedNormals(law.low(), law.high());
        return new DrawnFills(key, step, truncated);
    }

    private Recipe sparse(Law.Sparse law) {
        if (law.std() == 0) {
            return new Recipe.Elements(constant(0));
        }
        Zeros zeros = new Zeros(draws.key(Purpose.ZEROS), rows(), columns(), Math.toIntExact(law.zeros()));
        return new Recipe.Sparse(zeros, normal(new Law.Normal(0, law.std())), precision.smallest());
    }

    private Recipe delta(Law.DeltaOrthogonal law) {
        Fit.factor("gain", law.gain(), precision);
        int in = size(dimensions.size(-2));
        int out = size(dimensions.size(-1));
        long taps = 1;
        long centre = 0;
        for (int axis = 0; axis < dimensions.rank() - 2; axis++) {
            taps *= dimensions.size(axis);
            centre = centre * dimensions.size(axis) + (dimensions.size(axis) - 1) / 2;
        }
        long elements = dimensions.elements() / taps;
        RandomMatrix matrix = new Orthogonal(in, out, law.gain());
        return new Recipe.Matrix(
                matrix,
                new StreamGaussians(draws, streams.normals()),
                centre * elements,
                elements,
                precision.largest());
    }

    private Recipe matrix(RandomMatrix matrix) {
        return new Recipe.Matrix(
                matrix, new StreamGaussians(draws, streams.normals()), 0, dimensions.elements(), precision.largest());
    }

    private Recipe decomposed(Law.Decomposed law) {
        Fit.factor("gain", law.gain(), precision);
        Fit.finite("the largest singular value", law.gain() * law.largest(), precision);
        return matrix(Svd.of(
                rows(),
                columns(),
                law.spectrum(),
                law.gain(),
                law.values(),
                law.exponent(),
                Math.toIntExact(law.rank())));
    }

    private int rows() {
        return size(dimensions.elements() / dimensions.size(-1));
    }

    private int columns() {
        return size(dimensions.size(-1));
    }

    private static int size(long size) {
        if (size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a side of a matrix is at most " + Integer.MAX_VALUE + ": " + size);
        }
        return (int) size;
    }
}
