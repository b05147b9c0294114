package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;

/** SameDiff's ways to take an array {@code x} apart: boxes, strides, equal parts. */
final class PartRules {

    private static final Size ONE = Size.of(1);

    /** More parts than this are an array of parts that are all alike. */
    private static final int MOST_PARTS = 64;

    private PartRules() {}

    /** From {@code begin}, so many of each axis; -1 is all that is left. */
    static Value box(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        List<Size> begin = onePerAxis(arguments, "begin", x);
        List<Size> sizes = onePerAxis(arguments, "sizes", x);
        List<Size> axes = new ArrayList<>();
        for (int axis = 0; axis < x.rank(); axis++) {
            Size size = sizes.get(axis);
            if (size.equals(Size.of(-1))) {
                size = x.size(axis).minus(begin.get(axis));
            } else if (size.symbols().stream().anyMatch(symbol -> !symbol.positive())) {
                size = arguments.fresh().axis();
            }
            Size end = begin.get(axis).plus(size);
            if (arguments.equations().isAtLeast(end, x.size(axis).plus(ONE))) {
                throw arguments.mismatch(
                        "sizes", "the slice ends at " + end + " of " + x.size(axis), x.size(axis), end);
            }
            axes.add(size);
        }
        return new ArrayValue(new Shape(axes));
    }

    private static List<Size> onePerAxis(Arguments arguments, String parameter, Shape x) throws Settled {
        List<Size> sizes = arguments.sizes(parameter);
        if (sizes.size() != x.rank()) {
            throw arguments.mismatch(
                    parameter,
                    sizes.size() + " numbers for rank " + x.rank() + ": " + x,
                    Size.of(x.rank()),
                    Size.of(sizes.size()));
        }
        return sizes;
    }

    /** From {@code begin} to {@code end}, exclusive, every {@code strides}-th; axes beyond those given are whole. */
    static Value strided(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        List<Size> begin = arguments.sizes("begin");
        List<Size> end = arguments.sizes("end");
        List<Size> strides = arguments.sizes("strides");
        if (begin.size() != end.size() || begin.size() != strides.size() || begin.size() > x.rank()) {
            throw Settled.unknown();
        }
        List<Size> axes = new ArrayList<>(x.axes());
        for (int axis = 0; axis < begin.size(); axis++) {
            axes.set(axis, stridden(arguments, x.size(axis), begin.get(axis), end.get(axis), strides.get(axis)));
        }
        return new ArrayValue(new Shape(axes));
    }

    private static Size stridden(Arguments arguments, Size size, Size begin, Size end, Size stride) throws Settled {
        boolean forward = isAtLeast(arguments, stride, ONE);
        if (forward && isAtLeast(arguments, end, size.plus(ONE))) {
            throw arguments.mismatch("end", "the slice ends at " + end + " of " + size, size, end);
        }
        if (forward && isAtLeast(arguments, begin, size)) {
            throw arguments.mismatch("begin", "the slice begins at " + begin + " of " + size, size, begin);
        }
        boolean plain = isAtLeast(arguments, begin, Size.of(0))
                && isAtLeast(arguments, end, begin.plus(ONE))
                && isAtLeast(arguments, size, end)
                && isAtLeast(arguments, stride, ONE);
        return plain
                ? Floor.ceilOf(arguments, end.minus(begin), stride)
                : arguments.fresh().axis();
    }

    private static boolean isAtLeast(Arguments arguments, Size left, Size right) {
        return arguments.equations().isAtLeast(left, right);
    }

    /** {@code count} equal parts along {@code axis}. */
    static Value split(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        int axis = arguments.axis("axis", arguments.size("axis"), x.rank());
        Size count = arguments.size("count");
        Size part = arguments.equations().normalize(x.size(axis)).dividedBy(positive(arguments, count));
        if (part.isConstant() && part.number().isEmpty()) {
            throw arguments.mismatch(
                    "count", count + " does not divide " + x.size(axis) + " of " + x, x.size(axis), count);
        }
        return parts(arguments, new ArrayValue(x.with(axis, part)), count);
    }

    /** The parts at all positions of {@code axis}, of which there are {@code count}. */
    static Value unstack(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        int axis = arguments.axis("axis", arguments.size("axis"), x.rank());
        Size count = arguments.size("count");
        arguments.requireEqual("count", x.size(axis), count);
        return parts(arguments, new ArrayValue(x.without(axis)), count);
    }

    private static Size positive(Arguments arguments, Size count) throws Settled {
        if (!isAtLeast(arguments, count, ONE)) {
            throw Settled.unknown();
        }
        return arguments.equations().normalize(count);
    }

    private static Value parts(Arguments arguments, Value part, Size count) {
        OptionalLong number = arguments.equations().normalize(count).number();
        return number.isPresent() && number.getAsLong() <= MOST_PARTS
                ? new Value.Sequence(Collections.nCopies(Math.toIntExact(number.getAsLong()), part))
                : new Value.Many(part);
    }
}
