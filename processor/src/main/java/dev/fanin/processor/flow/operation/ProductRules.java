package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Products of arrays {@code a} and {@code b}. */
final class ProductRules {

    private ProductRules() {}

    /** The product of the last two axes, those before equal; a vector is a column on the right. */
    static Value matmul(Arguments arguments) throws Settled {
        Shape a = arguments.shape("a");
        Shape b = arguments.shape("b");
        if (a.rank() == 2 && b.rank() == 1) {
            arguments.requireEqual("b", inner(arguments, a), b.size(0));
            return ArrayValue.of(a.size(arguments.bool("transposeA", false) ? 1 : 0));
        }
        if (a.rank() == 1 && b.rank() == 1) {
            arguments.requireEqual("b", a.size(0), b.size(0));
            return new ArrayValue(Shape.SCALAR);
        }
        if (a.rank() == 1 && b.rank() == 2) {
            arguments.requireEqual("b", a.size(0), b.size(arguments.bool("transposeB", false) ? 1 : 0));
            return ArrayValue.of(b.size(arguments.bool("transposeB", false) ? 0 : 1));
        }
        if (a.rank() == 0) {
            arguments.requireRank("a", a, 2);
        }
        arguments.requireRank("b", b, Math.max(2, a.rank()));
        return new ArrayValue(batched(arguments, a, b));
    }

    private static Size inner(Arguments arguments, Shape a) throws Settled {
        return a.size(a.rank() - (arguments.bool("transposeA", false) ? 2 : 1));
    }

    private static Shape batched(Arguments arguments, Shape a, Shape b) throws Settled {
        int rank = a.rank();
        for (int axis = 0; axis < rank - 2; axis++) {
            arguments.requireEqual("b", "batch sizes differ", a.size(axis), b.size(axis));
        }
        boolean transposeA = arguments.bool("transposeA", false);
        boolean transposeB = arguments.bool("transposeB", false);
        arguments.requireEqual("b", inner(arguments, a), b.size(rank - (transposeB ? 1 : 2)));
        Size rows = a.size(rank - (transposeA ? 1 : 2));
        Size columns = b.size(rank - (transposeB ? 2 : 1));
        boolean transposeResult = arguments.bool("transposeResult", false);
        List<Size> axes = new ArrayList<>(a.axes().subList(0, rank - 2));
        axes.add(transposeResult ? columns : rows);
        axes.add(transposeResult ? rows : columns);
        return new Shape(axes);
    }

    /** The product of two matrices, written into {@code result}. */
    static Value into(Arguments arguments) throws Settled {
        Shape a = arguments.shape("a");
        Shape b = arguments.shape("b");
        if (a.rank() == 1 || b.rank() == 1) {
            throw Settled.unknown();
        }
        arguments.requireRank("a", a, 2);
        arguments.requireRank("b", b, 2);
        arguments.requireEqual("b", a.size(1), b.size(0));
        Shape product = Shape.of(a.size(0), b.size(1));
        Optional<Shape> result = arguments.knownShape("result");
        if (result.isPresent()) {
            String firstLine = "the product is " + product + ", what it is written into " + result.get();
            if (result.get().rank() != 2) {
                throw arguments.mismatch("result", firstLine);
            }
            arguments.expect("result", firstLine, product.size(0), result.get().size(0));
            arguments.expect("result", firstLine, product.size(1), result.get().size(1));
        }
        return new ArrayValue(product);
    }

    /** As many products as there are factors {@code a}, and {@code b}, all matrices of one shape. */
    static Value batch(Arguments arguments) throws Settled {
        List<Shape> left = arguments.shapes("a");
        List<Shape> right = arguments.shapes("b");
        boolean transposeA = arguments.bool("transposeA", false);
        boolean transposeB = arguments.bool("transposeB", false);
        if (left.size() != right.size()) {
            throw arguments.mismatch("b", left.size() + " factors on the left, " + right.size() + " on the right");
        }
        List<Value> products = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            Shape a = left.get(i);
            Shape b = right.get(i);
            arguments.requireRank("a", a, 2);
            arguments.requireRank("b", b, 2);
            arguments.requireSame("a", left.get(0), a);
            arguments.requireSame("b", right.get(0), b);
            arguments.requireEqual("b", a.size(transposeA ? 0 : 1), b.size(transposeB ? 1 : 0));
            products.add(ArrayValue.of(a.size(transposeA ? 1 : 0), b.size(transposeB ? 0 : 1)));
        }
        return new Value.Sequence(products);
    }

    /** Contracted over {@code axes}, two rows of equal length: axes of a, axes of b. */
    static Value tensor(Arguments arguments) throws Settled {
        Shape a = arguments.shape("a");
        Shape b = arguments.shape("b");
        List<Value> pair = arguments.elements("axes");
        if (pair.size() != 2) {
            throw Settled.unknown();
        }
        return contracted(
                arguments,
                "axes",
                axes(arguments, "axes", pair.get(0), a.rank()),
                axes(arguments, "axes", pair.get(1), b.rank()));
    }

    /** Contracted over the axes {@code ofA} and {@code ofB}, as many of each. */
    static Value tensorOf(Arguments arguments) throws Settled {
        return contracted(
                arguments,
                "ofB",
                axes(
                        arguments,
                        "ofA",
                        arguments.value("ofA"),
                        arguments.shape("a").rank()),
                axes(
                        arguments,
                        "ofB",
                        arguments.value("ofB"),
                        arguments.shape("b").rank()));
    }

    private static Value contracted(Arguments arguments, String parameter, List<Integer> ofA, List<Integer> ofB)
            throws Settled {
        Shape a = arguments.shape("a");
        Shape b = arguments.shape("b");
        if (ofA.size() != ofB.size()) {
            throw arguments.mismatch(
                    parameter,
                    "as many axes of each are needed: " + ofA + " and " + ofB,
                    Size.of(ofA.size()),
                    Size.of(ofB.size()));
        }
        for (int i = 0; i < ofA.size(); i++) {
            arguments.requireEqual("b", a.size(ofA.get(i)), b.size(ofB.get(i)));
        }
        List<Size> axes = new ArrayList<>(without(a, ofA));
        axes.addAll(without(b, ofB));
        return new ArrayValue(new Shape(axes));
    }

    private static List<Integer> axes(Arguments arguments, String parameter, Value value, int rank) throws Settled {
        if (!(value instanceof Value.Sequence sequence)) {
            throw Settled.unknown();
        }
        List<Integer> axes = new ArrayList<>();
        for (Value element : sequence.elements()) {
            if (!(element instanceof Value.IntValue axis)) {
                throw Settled.unknown();
            }
            axes.add(arguments.axis(parameter, axis.size(), rank));
        }
        return axes;
    }

    private static List<Size> without(Shape shape, List<Integer> axes) {
        List<Size> rest = new ArrayList<>();
        for (int axis = 0; axis < shape.rank(); axis++) {
            if (!axes.contains(axis)) {
                rest.add(shape.size(axis));
            }
        }
        return rest;
    }
}
