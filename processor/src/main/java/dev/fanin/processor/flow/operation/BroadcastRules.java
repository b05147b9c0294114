package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.size.Equations;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Elementwise operations of two arrays {@code x} and {@code y}: NumPy's broadcasting, and what INDArray makes of it. */
final class BroadcastRules {

    private static final Size ONE = Size.of(1);

    private BroadcastRules() {}

    /** NumPy's rule, with a warning where two vectors become a matrix. */
    static Value numpy(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        Shape y = arguments.shape("y");
        Value result = new ArrayValue(broadcast(arguments, x, y));
        if (isVectorAgainstOne(arguments, x, y) || isVectorAgainstOne(arguments, y, x)) {
            throw Settled.unknown();
        }
        if (isColumnAgainstVector(x, y) || isColumnAgainstVector(y, x)) {
            throw arguments.lint(
                    result,
                    "lint.outer-broadcast",
                    "y",
                    "a vector and a column broadcast to a matrix: " + x + " and " + y);
        }
        return result;
    }

    /** INDArray's rule: NumPy's for equal ranks and for matrices and up; a vector leaves the other's shape as it is. */
    static Value eager(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        Shape y = arguments.shape("y");
        if (x.rank() == 0 || y.rank() == 0) {
            return new ArrayValue(x.rank() == 0 ? y : x);
        }
        Shape result = broadcast(arguments, x, y);
        if (x.rank() != y.rank() && Math.min(x.rank(), y.rank()) == 1) {
            Shape larger = x.rank() > 1 ? x : y;
            arguments.requireSame("y", larger, result);
            return new ArrayValue(larger);
        }
        return new ArrayValue(result);
    }

    /** INDArray's comparisons: the same, but what has fewer axes is not compared with another shape of its length. */
    static Value compareEager(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        Shape y = arguments.shape("y");
        boolean ofOneLength = x.length().equals(y.length()) && !x.equals(y);
        boolean longer = x.rank() == 0 || (arguments.isCertainlyNotOne(x.length()) && (x.rank() == 1 || endsIn(y, x)));
        if (ofOneLength && x.rank() < y.rank() && longer) {
            throw arguments.mismatch(
                    "y",
                    arguments.operation() + " takes no shape of more axes and the same length: " + x + " and " + y);
        }
        if (ofOneLength && Math.max(x.rank(), y.rank()) > 2) {
            throw Settled.unknown();
        }
        return eager(arguments);
    }

    /** Whether a shape is another one behind more axes; columns are fine. */
    private static boolean endsIn(Shape whole, Shape end) {
        int before = whole.rank() - end.rank();
        boolean column = end.size(end.rank() - 1).equals(ONE);
        return before >= 0
                && !column
                && whole.axes().subList(before, whole.rank()).equals(end.axes());
    }

    /** The same into a copy, or in place. */
    static Value copied(Arguments arguments) throws Settled {
        return arguments.bool("copy", true) ? eager(arguments) : inPlace(arguments);
    }

    /** The same in place: the result has to have the receiver's shape. */
    static Value inPlace(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        Optional<Shape> y = arguments.knownShape("y");
        if (y.isPresent() && y.get().rank() > 0) {
            arguments.requireSame("y", x, broadcast(arguments, x, y.get()));
        }
        return new ArrayValue(x);
    }

    /** NumPy's shape of two shapes. */
    static Shape broadcast(Arguments arguments, Shape x, Shape y) throws Settled {
        List<Size> axes = new ArrayList<>();
        for (int fromEnd = 1; fromEnd <= Math.max(x.rank(), y.rank()); fromEnd++) {
            Size left = fromEnd > x.rank() ? ONE : x.size(x.rank() - fromEnd);
            Size right = fromEnd > y.rank() ? ONE : y.size(y.rank() - fromEnd);
            axes.add(broadcast(arguments, left, right));
        }
        Collections.reverse(axes);
        return new Shape(axes);
    }

    private static Size broadcast(Arguments arguments, Size left, Size right) throws Settled {
        Equations equations = arguments.equations();
        if (equations.areEqual(left, right) || equations.areEqual(right, ONE)) {
            return left;
        }
        if (equations.areEqual(left, ONE)) {
            return right;
        }
        boolean leftIsMore = equations.differ(left, ONE);
        boolean rightIsMore = equations.differ(right, ONE);
        if (leftIsMore && rightIsMore) {
            arguments.requireEqual("y", left, right);
        }
        return leftIsMore ? left : rightIsMore ? right : arguments.fresh().axis();
    }

    /** ND4J leaves a vector a vector beside a single element, whatever the rank of that. */
    private static boolean isVectorAgainstOne(Arguments arguments, Shape vector, Shape one) {
        return vector.rank() == 1 && one.rank() > 1 && one.axes().stream().noneMatch(arguments::isCertainlyNotOne);
    }

    private static boolean isColumnAgainstVector(Shape column, Shape vector) {
        return vector.rank() == 1
                && column.rank() == 2
                && column.size(1).equals(ONE)
                && column.size(0).equals(vector.size(0))
                && !vector.size(0).equals(ONE);
    }
}
