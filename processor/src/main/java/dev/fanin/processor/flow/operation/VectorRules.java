package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.size.Size;

/**
 * A vector {@code y} to every row, or every column, of a matrix {@code x}. One element counts as a scalar, whatever its
 * rank. ND4J reads other arrays of rank 3 and up along axis 1 without a word: a mistake here, unless a row has exactly
 * that axis' length, as a bias of channels in [batch, channels, time] has.
 */
final class VectorRules {

    private static final Size ONE = Size.of(1);

    private VectorRules() {}

    static Value row(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        Shape y = arguments.shape("y");
        if (isOneElement(x, y)) {
            return new ArrayValue(x);
        }
        if (runsAlongAxisOne(x, y)) {
            throw Settled.unknown();
        }
        requireMatrixOrVector(arguments, x);
        requireVector(arguments, y);
        if (y.rank() == 2) {
            arguments.requireRank("x", x, 2);
            arguments.requireEqual("y", "not a row", ONE, y.size(0));
        }
        arguments.requireEqual("y", x.size(x.rank() - 1), y.size(y.rank() - 1));
        return new ArrayValue(x);
    }

    static Value column(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        Shape y = arguments.shape("y");
        if (isOneElement(x, y)) {
            return new ArrayValue(x);
        }
        requireMatrixOrVector(arguments, x);
        requireVector(arguments, y);
        if (y.rank() == 2) {
            arguments.requireEqual("y", "not a column", ONE, y.size(1));
        }
        arguments.requireEqual("y", x.size(0), y.size(0));
        return new ArrayValue(x);
    }

    private static boolean isOneElement(Shape x, Shape y) throws Settled {
        if (x.length().equals(ONE)) {
            throw Settled.unknown();
        }
        if (y.length().equals(ONE) && y.rank() > 2) {
            throw Settled.unknown();
        }
        return y.length().equals(ONE);
    }

    private static boolean runsAlongAxisOne(Shape x, Shape y) {
        return x.rank() > 2 && y.rank() == 1 && x.size(1).equals(y.size(0));
    }

    private static void requireMatrixOrVector(Arguments arguments, Shape x) throws Settled {
        if (x.rank() != 1) {
            arguments.requireRank("x", x, 2);
        }
    }

    private static void requireVector(Arguments arguments, Shape y) throws Settled {
        if (y.rank() != 1) {
            arguments.requireRank("y", y, 2);
        }
    }
}
