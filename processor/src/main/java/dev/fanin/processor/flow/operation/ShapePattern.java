package dev.fanin.processor.flow.operation;

import dev.fanin.processor.size.AxisExpression;
import java.util.List;

/**
 * A shape in a line of a table: {@code [m, k]}, {@code [..., n]}.
 *
 * @param axes at most one of them stands for the rest
 * @param text as it is written
 */
record ShapePattern(List<AxisExpression> axes, String text) {

    ShapePattern {
        axes = List.copyOf(axes);
    }

    /** Where the axes stand that {@code ...} takes; -1 if there is none. */
    int restAt() {
        for (int i = 0; i < axes.size(); i++) {
            if (axes.get(i) instanceof AxisExpression.Rest) {
                return i;
            }
        }
        return -1;
    }

    boolean admits(int rank) {
        return restAt() < 0 ? rank == axes.size() : rank >= axes.size() - 1;
    }
}
