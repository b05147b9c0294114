package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The elements of {@code x} several {@code times}. */
final class RepeatRules {

    private static final Size ONE = Size.of(1);

    private RepeatRules() {}

    /** Wider by what an array says: of unknown sizes. */
    static Value padded(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        List<Size> axes = new ArrayList<>();
        x.axes().forEach(axis -> axes.add(arguments.fresh().axis()));
        Optional<Shape> padding = arguments.knownShape("padding");
        if (padding.isPresent()) {
            arguments.requireRank("padding", padding.get(), 2);
            Size rows = padding.get().size(0);
            arguments.expect(
                    "padding", "padding has " + rows + " rows, the input rank " + x.rank(), Size.of(x.rank()), rows);
            Size columns = padding.get().size(1);
            arguments.expect(
                    "padding", "padding has " + columns + " columns, not before and after", Size.of(2), columns);
        }
        return new ArrayValue(new Shape(axes));
    }

    /** Each axis so many times: one number an axis. */
    static Value tile(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        return new ArrayValue(tiled(arguments, x, arguments.sizes("times")));
    }

    /** Rows and columns so many times, a vector read as one row. */
    static Value repmat(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        List<Size> times = arguments.sizes("times");
        if (times.size() != 2 || x.rank() == 0 || x.rank() > 2) {
            throw Settled.unknown();
        }
        Size rows = x.rank() == 2 ? x.size(0) : ONE;
        return ArrayValue.of(rows.times(times.get(0)), x.size(x.rank() - 1).times(times.get(1)));
    }

    private static Shape tiled(Arguments arguments, Shape x, List<Size> times) throws Settled {
        if (times.size() != x.rank()) {
            throw arguments.mismatch(
                    "times",
                    times.size() + " numbers for rank " + x.rank() + ": " + x,
                    Size.of(x.rank()),
                    Size.of(times.size()));
        }
        List<Size> axes = new ArrayList<>();
        for (int axis = 0; axis < x.rank(); axis++) {
            axes.add(x.size(axis).times(times.get(axis)));
        }
        return new Shape(axes);
    }

    /** The positions of one axis so many times each: one number for all, or one a position. */
    static Value repeat(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        int axis = arguments.axis("axis", arguments.size("axis"), x.rank());
        List<Size> times = arguments.sizes("times");
        if (times.size() == 1) {
            return new ArrayValue(x.with(axis, x.size(axis).times(times.get(0))));
        }
        arguments.requireEqual("times", x.size(axis), Size.of(times.size()));
        return new ArrayValue(x.with(axis, times.stream().reduce(Size.of(0), Size::plus)));
    }
}
