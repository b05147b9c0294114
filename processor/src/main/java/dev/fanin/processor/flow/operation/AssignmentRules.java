package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.size.Size;
import java.util.List;

/**
 * Copies into an array. ND4J copies element after element until one side ends, whatever the shapes: it never broadcasts,
 * and never complains. What fills only a part, or in another order, is a mistake.
 */
final class AssignmentRules {

    private static final Size ONE = Size.of(1);

    private AssignmentRules() {}

    static Value assign(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        requireCopy(arguments, "y", x, arguments.shape("y"));
        return new ArrayValue(x);
    }

    /** A row of a matrix, as a vector or as a matrix of one row or column; nobody needs the result. */
    static Value putRow(Arguments arguments) throws Settled {
        return putLine(arguments, 1);
    }

    static Value putColumn(Arguments arguments) throws Settled {
        return putLine(arguments, 0);
    }

    private static Value putLine(Arguments arguments, int axis) throws Settled {
        Size length = arguments.shape("x").size(axis);
        IndexRules.requireWithin(
                arguments, "at", arguments.size("at"), arguments.shape("x").size(1 - axis));
        arguments.requireEqual("part", length, arguments.shape("part").length());
        return new Value.Unknown();
    }

    /** Fine are shapes that differ in axes of size 1 only, and a vector of all elements on either side. */
    static void requireCopy(Arguments arguments, String parameter, Shape target, Shape source) throws Settled {
        boolean flat = target.rank() <= 1 || source.rank() <= 1;
        if (flat || hasUnknownSizes(target) || hasUnknownSizes(source)) {
            arguments.requireEqual(parameter, "lengths differ", target.length(), source.length());
        } else {
            requireSameOrder(arguments, parameter, target, source);
        }
    }

    private static void requireSameOrder(Arguments arguments, String parameter, Shape target, Shape source)
            throws Settled {
        List<Size> left = withoutOnes(target);
        List<Size> right = withoutOnes(source);
        if (left.size() != right.size()) {
            throw arguments.mismatch(
                    parameter,
                    "shapes differ: " + target + " vs " + source,
                    Size.of(left.size()),
                    Size.of(right.size()));
        }
        for (int axis = 0; axis < left.size(); axis++) {
            arguments.requireEqual(parameter, left.get(axis), right.get(axis));
        }
    }

    private static boolean hasUnknownSizes(Shape shape) {
        return shape.axes().stream().flatMap(size -> size.symbols().stream()).anyMatch(symbol -> !symbol.rigid());
    }

    private static List<Size> withoutOnes(Shape shape) {
        return shape.axes().stream().filter(size -> !size.equals(ONE)).toList();
    }
}
