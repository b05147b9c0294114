package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.List;

/** Arrays made from numbers. */
final class SourceRules {

    private SourceRules() {}

    /** Nested Java arrays, two deep at most (ND4J mistakes deeper ones): as long as the literals say. */
    static Value nested(Arguments arguments) throws Settled {
        String type = arguments.call().parameterTypes().get(0);
        int depth = (int) type.chars().filter(character -> character == '[').count();
        List<Size> axes = new ArrayList<>();
        if (depth > 2) {
            throw Settled.unknown();
        }
        Value value = arguments.value("v");
        for (int axis = 0; axis < depth; axis++) {
            List<Value> elements = value instanceof Value.Sequence sequence ? sequence.elements() : List.of();
            axes.add(elements.isEmpty() ? arguments.fresh().axis() : Size.of(elements.size()));
            value = elements.isEmpty() ? value : elements.get(0);
        }
        return new ArrayValue(new Shape(axes));
    }

    /** A variable of the shape {@code s}; SameDiff reads -1 as a size that is known when the graph runs. */
    static Value placeholder(Arguments arguments) throws Settled {
        List<Size> axes = new ArrayList<>();
        for (Size size : arguments.sizes("s")) {
            boolean known = arguments.equations().isAtLeast(size, Size.of(1));
            axes.add(known ? size : arguments.fresh().axis());
        }
        return new ArrayValue(new Shape(axes));
    }

    /** So many values in the shape {@code s}. */
    static Value filled(Arguments arguments) throws Settled {
        Shape shape = new Shape(arguments.sizes("s"));
        if (arguments.value("v") instanceof Value.Sequence values) {
            arguments.requireEqual("s", Size.of(values.elements().size()), shape.length());
        }
        return new ArrayValue(shape);
    }

    /** {@code n} numbers; ND4J makes a scalar of a single one. */
    static Value linspace(Arguments arguments) {
        Size n = arguments.size("n");
        return n.equals(Size.of(1)) ? new ArrayValue(Shape.SCALAR) : ArrayValue.of(n);
    }

    /** The whole numbers from {@code start}, or 0, to {@code end}, exclusive. */
    static Value range(Arguments arguments) throws Settled {
        if (!isInt(arguments, "end") || (arguments.has("start") && !isInt(arguments, "start"))) {
            return ArrayValue.of(arguments.fresh().axis());
        }
        Size start = arguments.has("start") ? arguments.size("start") : Size.of(0);
        Size length = arguments.size("end").minus(start);
        if (arguments.equations().isAtLeast(start, arguments.size("end").plus(Size.of(1)))) {
            throw arguments.mismatch(
                    "end", "nothing between " + start + " and " + arguments.size("end"), Size.of(1), length);
        }
        return ArrayValue.of(length);
    }

    private static boolean isInt(Arguments arguments, String parameter) {
        return arguments.value(parameter) instanceof Value.IntValue;
    }

    /** The matrix with a vector on its diagonal, or the diagonal of a square matrix. */
    static Value diagonal(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        if (x.length().equals(Size.of(1))) {
            throw Settled.unknown();
        }
        if (x.rank() == 2 && isOne(x.size(0)) == isOne(x.size(1))) {
            arguments.requireEqual("x", "not square", x.size(0), x.size(1));
            return ArrayValue.of(x.size(0));
        }
        if (x.rank() == 1 || x.rank() == 2) {
            return ArrayValue.of(x.length(), x.length());
        }
        throw Settled.unknown();
    }

    private static boolean isOne(Size size) {
        return size.equals(Size.of(1));
    }
}
