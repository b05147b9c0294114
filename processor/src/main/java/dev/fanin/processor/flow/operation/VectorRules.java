package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.size.Size;

/**
 * A vector {@code y} to every row, or every column, of a matrix {@code x}. The row runs along axis 1 whatever the rank
 * of {@code x}, as a bias of channels in [batch, channels, time] does, so a bias of the last axis fits by chance only.
 * One element counts as a scalar, on either side.
 */
final class VectorRules {

    private static final Size ONE = Size.of(1);

    private VectorRules() {}

    static Value row(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        Shape y = arguments.shape("y");
        if (isOneElement(x) || isOneElement(y)) {
            return new ArrayValue(isOneElement(y) ? x : y);
        }
        requireVector(arguments, y);
        if (y.rank() == 2) {
            arguments.requireEqual("y", "not a row", ONE, y.size(0));
        }
        if (x.rank() < y.rank()) {
            arguments.requireRank("x", x, y.rank());
        }
        Size length = y.size(y.rank() - 1);
        if (x.rank() > 2) {
            arguments.requireEqual("y", "the row runs along axis 1 of " + x, x.size(1), length);
        } else {
            arguments.requireEqual("y", x.size(x.rank() - 1), length);
        }
        return new ArrayValue(x);
    }

    static Value column(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        Shape y = arguments.shape("y");
        if (isOneElement(x) || isOneElement(y)) {
            return new ArrayValue(isOneElement(y) ? x : y);
        }
        requireVector(arguments, y);
        if (x.rank() != 1) {
            arguments.requireRank("x", x, 2);
        }
        if (y.rank() == 2) {
            arguments.requireEqual("y", "not a column", ONE, y.size(1));
        }
        arguments.requireEqual("y", x.size(0), y.size(0));
        return new ArrayValue(x);
    }

    private static boolean isOneElement(Shape shape) {
        return shape.rank() <= 2 && shape.length().equals(ONE);
    }

    private static void requireVector(Arguments arguments, Shape y) throws Settled {
        if (y.rank() != 1) {
            arguments.requireRank("y", y, 2);
        }
    }
}
