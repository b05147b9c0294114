package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.List;

/** Several arrays {@code parts} made one. */
final class JoiningRules {

    private JoiningRules() {}

    /** One after the other along {@code axis}; all other sizes are equal. After a vector, a scalar is one element. */
    static Value concat(Arguments arguments) throws Settled {
        List<Shape> parts = parts(arguments);
        if (parts.get(0).rank() == 1) {
            parts = parts.stream()
                    .map(part -> part.rank() == 0 ? Shape.of(Size.of(1)) : part)
                    .toList();
        }
        int axis = arguments.axis("axis", arguments.size("axis"), parts.get(0).rank());
        return new ArrayValue(concat(arguments, parts, axis));
    }

    /** Along axis 1, vectors along their only one. */
    static Value hstack(Arguments arguments) throws Settled {
        List<Shape> parts = parts(arguments);
        Shape first = parts.get(0);
        if (first.rank() == 0 || first.rank() > 2) {
            throw arguments.mismatch(
                    "parts", "hstack takes vectors and matrices, not rank " + first.rank() + ": " + first);
        }
        return new ArrayValue(concat(arguments, parts, first.rank() - 1));
    }

    /** Along axis 0; after a vector, everything of its length is a row. */
    static Value vstack(Arguments arguments) throws Settled {
        List<Shape> parts = parts(arguments);
        Shape first = parts.get(0);
        if (first.rank() != 1) {
            return new ArrayValue(concat(arguments, parts, 0));
        }
        for (Shape part : parts) {
            arguments.requireEqual("parts", first.size(0), part.length());
        }
        return ArrayValue.of(Size.of(parts.size()), first.size(0));
    }

    /** Along a new axis; all shapes are equal. */
    static Value stack(Arguments arguments) throws Settled {
        List<Shape> parts = parts(arguments);
        if (!arguments.has("axis") && parts.get(0).rank() == 0) {
            throw Settled.unknown();
        }
        int axis = arguments.has("axis")
                ? arguments.axis("axis", arguments.size("axis"), parts.get(0).rank() + 1)
                : 0;
        for (Shape part : parts) {
            arguments.requireSame("parts", parts.get(0), part);
        }
        List<Size> axes = new ArrayList<>(parts.get(0).axes());
        axes.add(axis, Size.of(parts.size()));
        return new ArrayValue(new Shape(axes));
    }

    /** All elements in a row. */
    static Value flatten(Arguments arguments) throws Settled {
        return ArrayValue.of(parts(arguments).stream().map(Shape::length).reduce(Size.of(0), Size::plus));
    }

    /** Element by element; all shapes are equal. */
    static Value merge(Arguments arguments) throws Settled {
        List<Shape> parts = parts(arguments);
        for (Shape part : parts) {
            arguments.requireSame("parts", parts.get(0), part);
        }
        return new ArrayValue(parts.get(0));
    }

    private static List<Shape> parts(Arguments arguments) throws Settled {
        List<Shape> parts = arguments.shapes("parts");
        if (parts.isEmpty()) {
            throw Settled.unknown();
        }
        return parts;
    }

    private static Shape concat(Arguments arguments, List<Shape> parts, int axis) throws Settled {
        Shape first = parts.get(0);
        if (first.rank() == 0) {
            throw Settled.unknown();
        }
        Size length = Size.of(0);
        for (Shape part : parts) {
            arguments.requireRank("parts", part, first.rank());
            arguments.requireSame("parts", first, part.with(axis, first.size(axis)));
            length = length.plus(part.size(axis));
        }
        return first.with(axis, length);
    }
}
