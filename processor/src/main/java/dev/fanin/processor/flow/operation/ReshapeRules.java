package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The same elements in another shape. */
final class ReshapeRules {

    private static final Size ONE = Size.of(1);
    private static final Size INFERRED = Size.of(-1);

    private ReshapeRules() {}

    /** {@code x} in the shape {@code s}, where one size may be -1. */
    static Value reshape(Arguments arguments) throws Settled {
        return reshape(arguments, arguments.sizes("s"));
    }

    /** {@code reshape(rows, columns)}: what {@code reshape('c', n)} binds to, the order read as 99 rows. */
    static Value reshapeTwo(Arguments arguments) throws Settled {
        if (arguments.value("rows") instanceof Value.CharValue order) {
            throw arguments.mismatch(
                    "rows",
                    "the order '" + order.value() + "' is read as " + (int) order.value()
                            + " rows: reshape(char, long...) needs a long[] here",
                    Size.of(order.value()),
                    arguments.size("columns"));
        }
        return reshape(arguments, List.of(arguments.size("rows"), arguments.size("columns")));
    }

    private static Value reshape(Arguments arguments, List<Size> asked) throws Settled {
        Shape x = arguments.shape("x");
        String parameter = arguments.has("s") ? "s" : "columns";
        int inferred = asked.indexOf(INFERRED);
        Size given = asked.stream().filter(size -> !size.equals(INFERRED)).reduce(ONE, Size::times);
        if (Collections.frequency(asked, INFERRED) > 1) {
            throw arguments.mismatch(parameter, "only one size can be -1: " + asked, ONE, INFERRED);
        }
        if (inferred >= 0) {
            return new ArrayValue(new Shape(asked).with(inferred, quotient(arguments, parameter, x, given)));
        }
        if (asked.stream().anyMatch(size -> !isPositive(size))) {
            return new ArrayValue(new Shape(asked.stream()
                    .map(size -> isPositive(size) ? size : arguments.fresh().axis())
                    .toList()));
        }
        if (arguments.equations().differ(x.length(), given)) {
            throw arguments.mismatch(
                    parameter,
                    "lengths differ: " + x.length() + " of " + x + " vs " + given + " of " + asked,
                    x.length(),
                    given);
        }
        return new ArrayValue(new Shape(asked));
    }

    /** Whether a size cannot be -1 in disguise. */
    private static boolean isPositive(Size size) {
        return size.symbols().stream().allMatch(symbol -> symbol.positive());
    }

    private static Size quotient(Arguments arguments, String parameter, Shape x, Size given) throws Settled {
        if (given.equals(Size.of(0)) || !isPositive(given)) {
            return arguments.fresh().axis();
        }
        Size quotient = arguments
                .equations()
                .normalize(x.length())
                .dividedBy(arguments.equations().normalize(given));
        if (quotient.isConstant() && quotient.number().isEmpty()) {
            throw arguments.mismatch(
                    parameter, given + " does not divide " + x.length() + ", the length of " + x, x.length(), given);
        }
        return quotient;
    }

    /** All elements of {@code x} in a row. */
    static Value ravel(Arguments arguments) throws Settled {
        return ArrayValue.of(arguments.shape("x").length());
    }

    static Value transpose(Arguments arguments) throws Settled {
        List<Size> axes = new ArrayList<>(arguments.shape("x").axes());
        Collections.reverse(axes);
        return new ArrayValue(new Shape(axes));
    }

    /** The axes in the order {@code axes}: all of them, each once. */
    static Value permute(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        List<Size> order = arguments.sizes("axes");
        if (order.size() != x.rank()) {
            throw arguments.mismatch(
                    "axes",
                    order.size() + " axes for rank " + x.rank() + ": " + x,
                    Size.of(x.rank()),
                    Size.of(order.size()));
        }
        List<Integer> seen = new ArrayList<>();
        List<Size> axes = new ArrayList<>();
        for (Size size : order) {
            int axis = arguments.axis("axes", size, x.rank());
            if (seen.contains(axis)) {
                throw arguments.mismatch("axes", "axis " + axis + " twice: " + order, Size.of(1), Size.of(2));
            }
            seen.add(axis);
            axes.add(x.size(axis));
        }
        return new ArrayValue(new Shape(axes));
    }

    static Value swap(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        int first = arguments.axisFromFront("first", x.rank());
        int second = arguments.axisFromFront("second", x.rank());
        return new ArrayValue(x.with(first, x.size(second)).with(second, x.size(first)));
    }

    /** A new axis of size 1 at {@code axis}, negative ones counting in the result; a single element stays as it is. */
    static Value expand(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        if (x.rank() > 0 && x.axes().stream().noneMatch(arguments::isCertainlyNotOne)) {
            throw Settled.unknown();
        }
        return expandAt(x, arguments.axis("axis", arguments.size("axis"), x.rank() + 1));
    }

    /** INDArray's: negative axes count in {@code x}, so -1 is before its last axis. */
    static Value expandEager(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        long given = arguments.number("axis");
        if (given == x.rank()) {
            return expandAt(x, x.rank());
        }
        return expandAt(x, arguments.axis("axis", Size.of(given), x.rank()));
    }

    private static Value expandAt(Shape x, int axis) {
        List<Size> axes = new ArrayList<>(x.axes());
        axes.add(axis, ONE);
        return new ArrayValue(new Shape(axes));
    }

    /** Without an axis that has to be of size 1. */
    static Value squeeze(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        int axis = arguments.axis("axis", arguments.size("axis"), x.rank());
        arguments.requireEqual("axis", ONE, x.size(axis));
        return new ArrayValue(x.without(axis));
    }

    /** Stretched to the shape {@code s}: each axis is of that size, or 1. INDArray leaves equal lengths as they are. */
    static Value broadcastTo(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        Shape target = arguments.has("s") ? new Shape(arguments.sizes("s")) : arguments.shape("y");
        String parameter = arguments.has("s") ? "s" : "y";
        int added = target.rank() - x.rank();
        if (added != 0 && !arguments.equations().differ(x.length(), target.length())) {
            throw Settled.unknown();
        }
        if (added < 0) {
            throw arguments.mismatch(
                    parameter, x + " has more axes than " + target, Size.of(x.rank()), Size.of(target.rank()));
        }
        boolean single = x.axes().stream().allMatch(ONE::equals);
        if (added > 0 && !single && target.rank() > 2) {
            requireNoneBetween(arguments, parameter, x, target);
        }
        for (int axis = 0; axis < x.rank(); axis++) {
            Size size = x.size(axis);
            if (arguments.equations().differ(size, ONE)) {
                arguments.requireEqual(parameter, size, target.size(axis + added));
            }
        }
        return new ArrayValue(target);
    }

    /** INDArray stretches to more than a matrix only what has as many axes, or if those between the outer ones are of size 1. */
    private static void requireNoneBetween(Arguments arguments, String parameter, Shape x, Shape target)
            throws Settled {
        if (target.axes().subList(1, target.rank() - 1).stream().anyMatch(arguments::isCertainlyNotOne)) {
            throw arguments.mismatch(
                    parameter,
                    "broadcast to " + target + " takes rank " + target.rank() + ", not rank " + x.rank() + ": " + x,
                    Size.of(target.rank()),
                    Size.of(x.rank()));
        }
        throw Settled.unknown();
    }
}
