package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.List;

/** Positions looked up one by one, and classes spread out. */
final class GatherRules {

    private GatherRules() {}

    /** What is at some positions of an axis of {@code x}: the axis makes room for the shape of the positions. */
    static Value gather(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        int axis = arguments.axis("axis", arguments.size("axis"), x.rank());
        Shape positions;
        if (arguments.has("at")) {
            List<Size> at = arguments.sizes("at");
            for (Size position : at) {
                IndexRules.requireWithin(arguments, "at", position, x.size(axis));
            }
            positions = Shape.of(Size.of(at.size()));
        } else {
            positions = arguments.shape("positions");
            if (x.rank() == 1) {
                requirePositionsOfRankOne(arguments, x, positions);
            }
        }
        return new ArrayValue(replaced(x.without(axis), axis, positions.axes()));
    }

    /** ND4J writes beyond what it gathers of a vector at positions of more than one axis. */
    private static void requirePositionsOfRankOne(Arguments arguments, Shape x, Shape positions) throws Settled {
        if (positions.rank() > 1) {
            throw arguments.mismatch(
                    "positions",
                    "positions in a vector have rank 1 here, not rank " + positions.rank() + ": " + positions + " of "
                            + x,
                    Size.of(1),
                    Size.of(positions.rank()));
        }
    }

    /** The last axis of the positions holds indices into as many leading axes of {@code x}. */
    static Value gatherDeep(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        Shape positions = arguments.shape("positions");
        if (positions.rank() == 0) {
            throw Settled.unknown();
        }
        int last = positions.rank() - 1;
        long depth =
                arguments.equations().normalize(positions.size(last)).number().orElseThrow(Settled::unknown);
        if (depth > x.rank()) {
            throw arguments.mismatch(
                    "positions", depth + " indices for rank " + x.rank() + ": " + x, Size.of(x.rank()), Size.of(depth));
        }
        List<Size> axes = new ArrayList<>(positions.without(last).axes());
        axes.addAll(x.axes().subList((int) depth, x.rank()));
        return new ArrayValue(new Shape(axes));
    }

    /** A new axis of size {@code depth}, the last by default. */
    static Value oneHot(Arguments arguments) throws Settled {
        Shape classes = arguments.shape("classes");
        int axis = arguments.has("axis")
                ? arguments.axis("axis", arguments.size("axis"), classes.rank() + 1)
                : classes.rank();
        return new ArrayValue(replaced(classes, axis, List.of(arguments.size("depth"))));
    }

    /** {@code x} with {@code updates} at some positions of its first axis. */
    static Value scatter(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        if (x.rank() == 0) {
            throw arguments.mismatch("x", arguments.operation() + " takes no scalar");
        }
        if (arguments.knownShape("positions").isPresent()
                && arguments.knownShape("updates").isPresent()) {
            Shape wanted =
                    replaced(x.without(0), 0, arguments.shape("positions").axes());
            arguments.requireSame("updates", wanted, arguments.shape("updates"));
        }
        return new ArrayValue(x);
    }

    private static Shape replaced(Shape shape, int at, List<Size> inserted) {
        List<Size> axes = new ArrayList<>(shape.axes());
        axes.addAll(at, inserted);
        return new Shape(axes);
    }
}
