package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.IntValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Shapes to reshape to, and orders of axes. */
final class ReshapeFamily {

    private ReshapeFamily() {}

    /** A shape of as many elements, with one size -1 now and then, or one that does not fit. */
    static Value.Sequence target(Draw draw, Shape x) {
        long left = x.length().number().orElseThrow();
        List<Value> sizes = new ArrayList<>();
        int rank = draw.between(1, 4);
        for (int axis = 0; axis < rank - 1; axis++) {
            int size = draw.size();
            size = left % size == 0 ? size : 1;
            sizes.add(IntValue.of(size));
            left /= size;
        }
        sizes.add(draw.between(0, rank - 1), IntValue.of(left));
        if (draw.chance(0.3)) {
            sizes.set(draw.between(0, rank - 1), IntValue.of(-1));
        }
        if (draw.chance(0.3)) {
            sizes.set(draw.between(0, rank - 1), IntValue.of(draw.size()));
        }
        return new Value.Sequence(sizes);
    }

    /** All axes, each once; sometimes not. */
    static Value.Sequence permutation(Draw draw, int rank) {
        List<Value> axes = new ArrayList<>();
        for (int axis = 0; axis < rank; axis++) {
            axes.add(IntValue.of(axis));
        }
        Collections.shuffle(axes, draw.random());
        if (draw.chance(0.15)) {
            axes.set(draw.between(0, rank - 1), IntValue.of(draw.between(0, rank - 1)));
        }
        if (rank > 1 && draw.chance(0.1)) {
            axes.remove(0);
        }
        return new Value.Sequence(axes);
    }
}
