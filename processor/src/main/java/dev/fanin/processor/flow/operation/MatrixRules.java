package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.size.Size;

/** Factors and diagonals of matrices {@code x}, perhaps in batches. */
final class MatrixRules {

    private MatrixRules() {}

    /** The orthogonal and the triangular factor of {@code [m, n]}: thin ones, or {@code full}; ND4J wants m >= n. */
    static Value qr(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        int last = x.rank() - 1;
        Size rows = x.size(last - 1);
        Size columns = x.size(last);
        if (!arguments.equations().isAtLeast(rows, columns)) {
            throw Settled.unknown();
        }
        Size inner = arguments.bool("full", false) ? rows : columns;
        return Value.Sequence.of(new ArrayValue(x.with(last, inner)), new ArrayValue(x.with(last - 1, inner)));
    }

    /** The matrix with a vector on its diagonal; ND4J takes rows and columns for vectors, and other arrays otherwise. */
    static Value diagonal(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        if (x.rank() != 1) {
            throw Settled.unknown();
        }
        return ArrayValue.of(x.size(0), x.size(0));
    }

    /** {@code x} with another diagonal: as long as the shorter side. */
    static Value setDiagonal(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        Shape diagonal = arguments.shape("diagonal");
        int last = x.rank() - 1;
        arguments.requireRank("diagonal", diagonal, last);
        for (int axis = 0; axis < last - 1; axis++) {
            arguments.requireEqual("diagonal", "batch sizes differ", x.size(axis), diagonal.size(axis));
        }
        Size rows = x.size(last - 1);
        Size columns = x.size(last);
        if (!arguments.equations().isAtLeast(rows, columns)
                && !arguments.equations().isAtLeast(columns, rows)) {
            throw Settled.unknown();
        }
        Size side = arguments.equations().isAtLeast(rows, columns) ? columns : rows;
        Size found = diagonal.size(last - 1);
        arguments.expect("diagonal", "diagonal has " + found + " elements, that of " + x + " has " + side, side, found);
        return new ArrayValue(x);
    }
}
