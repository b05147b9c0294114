package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.flow.value.Value.IntValue;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The families of operands, by the rule they are for. */
final class Families {

    private Families() {}

    static Family of(String rule) {
        return Optional.ofNullable(byRule().get(rule))
                .orElseThrow(() -> new AssertionError("no operands are drawn for the rule " + rule));
    }

    private static Map<String, Family> byRule() {
        Map<String, Family> families = new TreeMap<>();
        elementwise(families);
        axes(families);
        reshapes(families);
        joins(families);
        parts(families);
        sources(families);
        products(families);
        SameDiffFamilies.add(families);
        LayerFamilies.add(families);
        LossFamilies.add(families);
        ImageFamilies.add(families);
        RecurrentFamilies.add(families);
        return families;
    }

    private static void elementwise(Map<String, Family> families) {
        for (String rule :
                List.of("broadcast", "broadcast-eager", "broadcast-in-place", "broadcast-copied", "compare-eager")) {
            families.put(rule, (draw, line) -> {
                Shape whole = draw.shape(0, 4);
                return Map.of("x", stretched(draw, whole), "y", stretched(draw, whole));
            });
        }
        for (String rule : List.of("to-rows", "to-columns")) {
            families.put(rule, (draw, line) -> {
                Shape x = draw.shape(draw.chance(0.6) ? 2 : draw.between(0, 4));
                int axis = Math.min(rule.equals("to-rows") ? 1 : 0, x.rank() - 1);
                Size along = axis < 0 ? Size.of(1) : x.size(axis);
                Shape row = Shape.of(Size.of(1), along);
                Shape column = Shape.of(along, Size.of(1));
                Shape y = draw.chance(0.5) ? Shape.of(along) : rule.equals("to-rows") ? row : column;
                return Map.of("x", new ArrayValue(x), "y", new ArrayValue(draw.almost(y)));
            });
        }
        for (String rule : List.of("assign", "put-row", "put-column")) {
            families.put(rule, (draw, line) -> {
                Shape x = rule.equals("assign") ? draw.shape(0, 4) : draw.shape(2);
                Shape part = rule.equals("assign") ? x : Shape.of(x.size(rule.equals("put-row") ? 1 : 0));
                ArrayValue source = new ArrayValue(draw.almost(part));
                return Map.of(
                        "x",
                        new ArrayValue(x),
                        "y",
                        source,
                        "part",
                        source,
                        "",
                        position(draw, x.rank() == 0 ? Size.of(1) : x.size(0)));
            });
        }
    }

    /** Of the same shape, or with some axes 1, or without the first of them, or not fitting. */
    private static Value stretched(Draw draw, Shape whole) {
        Shape shape = whole;
        for (int axis = 0; axis < shape.rank(); axis++) {
            shape = draw.chance(0.25) ? shape.with(axis, Size.of(1)) : shape;
        }
        while (shape.rank() > 0 && draw.chance(0.2)) {
            shape = shape.without(0);
        }
        return new ArrayValue(draw.chance(0.2) ? draw.almost(shape) : shape);
    }

    private static void axes(Map<String, Family> families) {
        for (String rule : List.of(
                "reduce",
                "reduce-eager",
                "reduce-operation",
                "reduce-norm",
                "pick",
                "along",
                "along-eager",
                "distribution",
                "moments")) {
            families.put(rule, (draw, line) -> {
                ArrayValue x = draw.array(0, 4);
                int rank = x.shape().rank();
                int least = rule.startsWith("along") ? 1 : 0;
                boolean keep = line.parameters().stream()
                        .anyMatch(parameter -> parameter.name().equals("keep"));
                Value axes = keep ? draw.axesFromFront(rank, least) : draw.axes(rank, least);
                return Map.of("x", x, "axes", axes, "axis", draw.axis(rank));
            });
        }
        families.put("tensor-along", (draw, line) -> {
            ArrayValue x = draw.array(1, 4);
            return Map.of("x", x, "axes", draw.shuffledAxes(x.shape().rank(), 1), "", IntValue.of(0));
        });
        families.put("all-distances", (draw, line) -> {
            ArrayValue x = draw.array(2, 2);
            ArrayValue y = new ArrayValue(x.shape().with(0, Size.of(draw.size())));
            return Map.of("x", x, "y", draw.almost(y), "axes", Value.Sequence.of(IntValue.of(1)));
        });
        families.put("size-at", (draw, line) -> {
            ArrayValue x = draw.array(1, 4);
            return Map.of("x", x, "axis", draw.axis(x.shape().rank()));
        });
        for (String rule : List.of("sizes", "length", "rank", "ravel", "transpose")) {
            families.put(rule, (draw, line) -> Map.of("x", draw.array(rule.equals("transpose") ? 1 : 0, 4)));
        }
    }

    private static void reshapes(Map<String, Family> families) {
        families.put("reshape", (draw, line) -> {
            ArrayValue x = draw.array(1, 4);
            return Map.of("x", x, "s", ReshapeFamily.target(draw, x.shape()));
        });
        families.put("reshape-two", (draw, line) -> {
            Shape x = draw.shape(2, 2);
            Shape asked = draw.almost(x);
            return Map.of(
                    "x", new ArrayValue(x),
                    "rows",
                            draw.chance(0.2)
                                    ? IntValue.of(-1)
                                    : new IntValue(asked.rank() > 1 ? asked.size(1) : x.size(1)),
                    "columns", new IntValue(x.size(0)));
        });
        families.put("permute", (draw, line) -> {
            ArrayValue x = draw.array(1, 4);
            return Map.of(
                    "x", x, "axes", ReshapeFamily.permutation(draw, x.shape().rank()));
        });
        families.put("swap", (draw, line) -> {
            ArrayValue x = draw.array(2, 4);
            int rank = x.shape().rank();
            return Map.of("x", x, "first", draw.axis(rank), "second", draw.axis(rank));
        });
        for (String rule : List.of("expand", "expand-eager")) {
            families.put(rule, (draw, line) -> {
                ArrayValue x = draw.array(0, 3);
                return Map.of("x", x, "axis", draw.axis(x.shape().rank() + 1));
            });
        }
        families.put("squeeze", (draw, line) -> {
            Shape x = draw.shape(1, 4);
            int axis = draw.between(0, x.rank() - 1);
            Shape squeezable = draw.chance(0.8) ? x.with(axis, Size.of(1)) : x;
            return Map.of(
                    "x",
                    new ArrayValue(squeezable),
                    "axis",
                    draw.chance(0.1) ? draw.axis(x.rank()) : IntValue.of(axis));
        });
        families.put("broadcast-to", (draw, line) -> {
            Shape whole = draw.shape(2, 3);
            Value x = stretched(draw, whole);
            return Map.of("x", x, "s", draw.ints(whole), "y", new ArrayValue(whole));
        });
        repeats(families);
    }

    private static void repeats(Map<String, Family> families) {
        for (String rule : List.of("tile", "repmat")) {
            families.put(rule, (draw, line) -> {
                ArrayValue x = draw.array(1, 3);
                int numbers = draw.chance(0.8) ? x.shape().rank() : draw.between(2, 4);
                return Map.of("x", x, "times", draw.ints(draw.shape(numbers)));
            });
        }
        families.put("repeat", (draw, line) -> {
            ArrayValue x = draw.array(1, 3);
            IntValue axis = draw.axis(x.shape().rank());
            return Map.of("x", x, "axis", axis, "times", draw.ints(draw.shape(1)));
        });
    }

    private static void joins(Map<String, Family> families) {
        for (String rule : List.of("concat", "stack", "hstack", "vstack", "flatten", "merge")) {
            families.put(rule, (draw, line) -> {
                Shape first = draw.shape(1, 3);
                int rank = first.rank() + (rule.equals("stack") ? 1 : 0);
                int axis = draw.between(0, first.rank() - 1);
                List<Value> parts = new ArrayList<>();
                for (int i = draw.between(1, 3); i > 0; i--) {
                    boolean alike = rule.equals("stack") || rule.equals("merge");
                    Shape part = alike ? first : first.with(axis, Size.of(draw.size()));
                    parts.add(new ArrayValue(draw.chance(0.8) ? part : draw.almost(part)));
                }
                Value at = rule.equals("stack") || draw.chance(0.2) ? draw.axis(rank) : IntValue.of(axis);
                return Map.of("parts", new Value.Sequence(parts), "axis", at);
            });
        }
    }

    private static void parts(Map<String, Family> families) {
        for (String rule : List.of("get", "get-eager", "put")) {
            families.put(rule, IndexFamily::draw);
        }
        families.put("put-scalar", (draw, line) -> {
            ArrayValue x = draw.array(1, 4);
            List<Value> at = new ArrayList<>();
            for (Size size :
                    draw.chance(0.8) ? x.shape().axes() : draw.shape(0, 4).axes()) {
                at.add(IntValue.of(draw.between(0, Math.toIntExact(size.number().orElseThrow()) - 1)));
            }
            return Map.of("x", x, "at", new Value.Sequence(at));
        });
        for (String rule : List.of("row", "column", "slice")) {
            families.put(rule, (draw, line) -> {
                ArrayValue x = draw.array(1, 3);
                int rank = x.shape().rank();
                int axis = rule.equals("slice") && line.parameters().size() > 2 ? draw.between(0, rank - 1) : 0;
                int along = rule.equals("column") ? Math.min(1, rank - 1) : axis;
                return Map.of("x", x, "at", position(draw, x.shape().size(along)), "axis", IntValue.of(axis));
            });
        }
        for (String rule : List.of("rows", "columns")) {
            families.put(rule, (draw, line) -> {
                ArrayValue x = draw.array(2, 2);
                List<Value> at = new ArrayList<>();
                for (int i = draw.between(1, 4); i > 0; i--) {
                    at.add(position(draw, x.shape().size(rule.equals("rows") ? 0 : 1)));
                }
                return Map.of("x", x, "at", new Value.Sequence(at));
            });
        }
    }

    /** Usually within the axis. */
    private static IntValue position(Draw draw, Size size) {
        int last = Math.toIntExact(size.number().orElseThrow()) - 1;
        return IntValue.of(draw.between(0, last + (draw.chance(0.05) ? 2 : 0)));
    }

    private static void sources(Map<String, Family> families) {
        families.put("nested", (draw, line) -> Map.of());
        families.put("linspace", (draw, line) -> Map.of());
        families.put("filled", (draw, line) -> {
            Shape shape = draw.shape(1, 3);
            long length = draw.almost(shape).length().number().orElseThrow();
            Value one = IntValue.of(1);
            return Map.of("s", draw.ints(shape), "v", new Value.Sequence(Collections.nCopies((int) length, one)));
        });
        families.put("range", (draw, line) -> {
            int start = draw.between(0, 3);
            return Map.of("start", IntValue.of(start), "end", IntValue.of(start + draw.between(0, 4)));
        });
        families.put("diagonal", (draw, line) -> {
            ArrayValue x = draw.array(1, 2);
            boolean square = x.shape().rank() == 2 && draw.chance(0.6);
            return Map.of(
                    "x", square ? new ArrayValue(x.shape().with(1, x.shape().size(0))) : x);
        });
    }

    private static void products(Map<String, Family> families) {
        families.put("matmul", ProductFamily::matmul);
        families.put("product-into", ProductFamily::into);
        families.put("tensor-product", ProductFamily::tensor);
    }
}
