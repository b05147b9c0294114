package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Operations along the {@code axes}, or the {@code axis}, of {@code x}. */
final class ReductionRules {

    private static final Size ONE = Size.of(1);

    private ReductionRules() {}

    /** Without the axes, or with size 1 for them if {@code keep}; no axes at all means all of them. */
    static Value reduce(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        if (x.rank() == 0) {
            requireFirst(arguments);
            return new ArrayValue(x);
        }
        SortedSet<Integer> axes = axes(arguments, x.rank());
        boolean keep = arguments.bool("keep", false);
        List<Size> rest = new ArrayList<>();
        for (int axis = 0; axis < x.rank(); axis++) {
            if (!axes.isEmpty() && !axes.contains(axis)) {
                rest.add(x.size(axis));
            } else if (keep) {
                rest.add(ONE);
            }
        }
        return new ArrayValue(new Shape(rest));
    }

    /** INDArray's: along a negative axis of size 1, a matrix of one row or column is taken for a vector. */
    static Value reduceEager(Arguments arguments) throws Settled {
        List<Size> given = given(arguments);
        boolean negative = given.size() == 1 && arguments.equations().isAtLeast(Size.of(-1), given.get(0));
        if (negative && !arguments.bool("keep", false)) {
            requireMoreThanVector(arguments);
        }
        return reduce(arguments);
    }

    /** SameDiff's, and what {@code Nd4j.math()} offers: the same along any axis, and an axis twice writes anywhere. */
    static Value reduceOperation(Arguments arguments) throws Settled {
        int rank = arguments.shape("x").rank();
        if (rank > 0 && axes(arguments, rank).size() < given(arguments).size()) {
            throw arguments.mismatch(parameter(arguments), "an axis twice: " + given(arguments));
        }
        requireMoreThanVector(arguments);
        return reduce(arguments);
    }

    /** ND4J fails to reduce a matrix along its only axis of size 1. */
    private static void requireMoreThanVector(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        if (x.rank() != 2 || axes(arguments, 2).size() != 1) {
            return;
        }
        int axis = axes(arguments, 2).first();
        if (x.size(axis).equals(ONE) && arguments.isCertainlyNotOne(x.size(1 - axis))) {
            throw arguments.mismatch(
                    parameter(arguments),
                    arguments.operation() + " of a matrix along its axis of size 1 fails in ND4J: axis "
                            + given(arguments).get(0) + " of " + x);
        }
    }

    /** A scalar is reduced along axis 0, as a vector of one element would be, and along no other. */
    private static void requireFirst(Arguments arguments) throws Settled {
        for (Size axis : given(arguments)) {
            arguments.requireEqual(parameter(arguments), "axis of a scalar", Size.of(0), axis);
        }
    }

    /** A reduction of two arrays of one shape to one: a dot product, a distance. */
    static Value reducePair(Arguments arguments) throws Settled {
        if (arguments.bool("complex", false)) {
            throw Settled.unknown();
        }
        arguments.requireSame("y", arguments.shape("x"), arguments.shape("y"));
        return reduce(arguments);
    }

    /** A norm or a variance: INDArray returns a matrix of one row or column as it is, whatever the axis of size 1. */
    static Value reduceNorm(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        boolean isVector = x.rank() == 2 && x.axes().stream().anyMatch(size -> !arguments.isCertainlyNotOne(size));
        if (isVector && !arguments.bool("keep", false) && !axes(arguments, 2).isEmpty()) {
            throw Settled.unknown();
        }
        return reduce(arguments);
    }

    /**
     * A reduction that picks one of the positions along its axis: pointless where there is only one. Over all axes it
     * gives a scalar, even if told to keep them.
     */
    static Value pick(Arguments arguments) throws Settled {
        Value result = reduce(arguments);
        Shape x = arguments.shape("x");
        SortedSet<Integer> axes = axes(arguments, x.rank());
        if (axes.isEmpty()) {
            return new ArrayValue(Shape.SCALAR);
        }
        for (int axis : axes) {
            if (x.size(axis).equals(ONE)) {
                throw arguments.lint(result, "lint.single-class", "x", single(arguments, axis, x));
            }
        }
        return result;
    }

    /** The mean and the variance; of a whole vector they are scalars, even if told to keep the axis. */
    static Value moments(Arguments arguments) throws Settled {
        boolean vector =
                arguments.shape("x").rank() == 1 && arguments.sizes("axes").isEmpty();
        Value one = vector ? new ArrayValue(Shape.SCALAR) : reduce(arguments);
        return Value.Sequence.of(one, one);
    }

    /** The part of {@code x} that spans the axes, in their order; that of a matrix of one column is a row. */
    static Value tensorAlong(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        List<Size> sizes = new ArrayList<>();
        SortedSet<Integer> axes = axes(arguments, x.rank());
        boolean alongRows = x.rank() == 2 && axes.equals(new TreeSet<>(List.of(0)));
        if (alongRows && !arguments.isCertainlyNotOne(x.size(1))) {
            if (!x.size(1).equals(ONE) || !arguments.isCertainlyNotOne(x.size(0))) {
                throw Settled.unknown();
            }
            sizes.add(ONE);
        }
        for (int axis : axes) {
            sizes.add(x.size(axis));
        }
        return new ArrayValue(new Shape(sizes));
    }

    /** Distances between all rows of {@code x} and all rows of {@code y}, of one length. */
    static Value allDistances(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        Shape y = arguments.shape("y");
        SortedSet<Integer> axes = axes(arguments, x.rank());
        if (!axes.equals(new TreeSet<>(List.of(1)))) {
            throw Settled.unknown();
        }
        arguments.requireEqual("y", x.size(1), y.size(1));
        return ArrayValue.of(x.size(0), y.size(0));
    }

    /** The shape of {@code x}, along an axis it has to have. */
    static Value along(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        axes(arguments, x.rank());
        return new ArrayValue(x);
    }

    /** INDArray's: arrays of three axes and more whose first one has size 1 fail along that, and along some others. */
    static Value alongEager(Arguments arguments) throws Settled {
        Value result = along(arguments);
        Shape x = arguments.shape("x");
        if (x.rank() < 3 || arguments.isCertainlyNotOne(x.size(0))) {
            return result;
        }
        if (x.size(0).equals(ONE) && axes(arguments, x.rank()).contains(0)) {
            throw arguments.mismatch(
                    "axis", arguments.operation() + " along a first axis of size 1 fails in ND4J: axis 0 of " + x);
        }
        throw Settled.unknown();
    }

    /** A distribution along an axis, the last by default: all ones where there is one class only. */
    static Value distribution(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        int axis = arguments.has("axis") ? arguments.axis("axis", arguments.size("axis"), x.rank()) : x.rank() - 1;
        if (axis >= 0 && x.size(axis).equals(ONE)) {
            throw arguments.lint(new ArrayValue(x), "lint.single-class", "x", single(arguments, axis, x));
        }
        return new ArrayValue(x);
    }

    private static String single(Arguments arguments, int axis, Shape x) {
        return arguments.operation() + " over an axis of size 1: axis " + axis + " of " + x;
    }

    private static SortedSet<Integer> axes(Arguments arguments, int rank) throws Settled {
        SortedSet<Integer> axes = new TreeSet<>();
        for (Size axis : given(arguments)) {
            axes.add(arguments.axis(parameter(arguments), axis, rank));
        }
        return axes;
    }

    private static List<Size> given(Arguments arguments) throws Settled {
        return arguments.has("axis") ? List.of(arguments.size("axis")) : arguments.sizes("axes");
    }

    private static String parameter(Arguments arguments) {
        return arguments.has("axis") ? "axis" : "axes";
    }
}
