package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.flow.value.Value.IndexKind;
import dev.fanin.processor.size.Size;
import java.util.List;

/** {@code INDArray.get} and {@code put}: an index an axis, but for what they read in another way, or not at all. */
final class GetRules {

    private static final Size ONE = Size.of(1);

    private GetRules() {}

    static Value get(Arguments arguments) throws Settled {
        return new ArrayValue(part(arguments));
    }

    /** What is put there has to have the shape of the part, which is the result. */
    static Value put(Arguments arguments) throws Settled {
        Shape part = part(arguments);
        AssignmentRules.requireCopy(arguments, "part", part, arguments.shape("part"));
        return new ArrayValue(part);
    }

    /** A position an axis, or one among all elements: with other numbers of positions ND4J writes anywhere. */
    static Value putScalar(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        List<Size> at = arguments.sizes("at");
        if (at.size() != 1 && at.size() != x.rank()) {
            throw arguments.mismatch(
                    "at",
                    at.size() + " positions for rank " + x.rank() + ": " + x,
                    Size.of(x.rank()),
                    Size.of(at.size()));
        }
        for (int i = 0; i < at.size(); i++) {
            Size size = at.size() == x.rank() ? x.size(i) : x.length();
            IndexRules.requireWithin(arguments, "at", at.get(i), size);
        }
        return new ArrayValue(x);
    }

    private static Shape part(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        List<IndexKind> indices = IndexRules.kinds(arguments);
        for (IndexKind index : indices) {
            requireStrideOfUse(arguments, index);
        }
        if (isReadAsRow(x, indices)) {
            return IndexRules.part(arguments, x, indices.subList(1, 2));
        }
        long onAxes = indices.stream().filter(GetRules::isOnAxis).count();
        if (onAxes < indices.size() && onAxes >= x.rank()) {
            requireRoomForNewAxis(arguments, indices);
        }
        boolean single = onAxes == 1 && x.rank() == 2 && !arguments.isCertainlyNotOne(x.size(0));
        if (single && indices.stream().anyMatch(GetRules::mayBeBehindTheFirst)) {
            return elementOfRow(arguments, x, indices);
        }
        return IndexRules.part(arguments, x, indices);
    }

    /** Of a vector, {@code get(all(), interval(a, b))} is what it would be of a row. */
    private static boolean isReadAsRow(Shape x, List<IndexKind> indices) {
        return x.rank() == 1
                && indices.size() == 2
                && indices.get(0) instanceof IndexKind.All
                && (indices.get(1) instanceof IndexKind.Interval || indices.get(1) instanceof IndexKind.Picked);
    }

    private static boolean mayBeBehindTheFirst(IndexKind index) {
        return index instanceof IndexKind.Point point && !point.position().equals(Size.of(0));
    }

    /** Of a matrix of one row, a single point is the row if it is 0, and an element of it otherwise. */
    private static Shape elementOfRow(Arguments arguments, Shape x, List<IndexKind> indices) throws Settled {
        boolean certain = x.size(0).equals(ONE) && indices.size() == 1;
        if (!certain
                || !(indices.get(0) instanceof IndexKind.Point point)
                || !arguments.equations().isAtLeast(point.position(), ONE)) {
            throw Settled.unknown();
        }
        IndexRules.requireWithin(arguments, "at", point.position(), x.size(1));
        return Shape.SCALAR;
    }

    private static boolean isOnAxis(IndexKind index) {
        return !(index instanceof IndexKind.NewAxis);
    }

    /** If each axis has its index, a new axis at the end gives an array of no elements, and one beside {@code all()} fails. */
    private static void requireRoomForNewAxis(Arguments arguments, List<IndexKind> indices) throws Settled {
        boolean beside = indices.stream().anyMatch(index -> index instanceof IndexKind.All);
        if (beside || !isOnAxis(indices.get(indices.size() - 1))) {
            throw arguments.mismatch("at", "newAxis() has to stand before axes without an index of their own");
        }
    }

    /** An interval of one position is read wrongly, or not at all, if it has a stride. */
    private static void requireStrideOfUse(Arguments arguments, IndexKind index) throws Settled {
        if (index instanceof IndexKind.Interval interval
                && interval.end().minus(interval.start()).equals(ONE)
                && arguments.equations().isAtLeast(interval.stride(), Size.of(2))) {
            throw arguments.mismatch(
                    "at", "an interval of one position takes no stride: " + interval.stride(), ONE, interval.stride());
        }
    }
}
