package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.flow.value.Value.IntValue;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Operands of the rules that SameDiff's own operations use. */
final class SameDiffFamilies {

    private SameDiffFamilies() {}

    static void add(Map<String, Family> families) {
        families.put("placeholder", (draw, line) -> Map.of("s", draw.ints(draw.shape(1, 3))));
        families.put("sizes-array", (draw, line) -> Map.of("x", draw.array(0, 4)));
        families.put("reduce-pair", (draw, line) -> {
            ArrayValue x = draw.array(1, 4);
            return Map.of(
                    "x",
                    x,
                    "y",
                    draw.almost(x),
                    "complex",
                    new Value.Bool(false),
                    "axes",
                    draw.axesFromFront(x.shape().rank(), 1));
        });
        families.put("tensor-product-of", SameDiffFamilies::tensor);
        families.put("box", SameDiffFamilies::box);
        families.put("strided", SameDiffFamilies::strided);
        families.put("split", SameDiffFamilies::split);
        families.put("unstack", SameDiffFamilies::unstack);
        families.put("gather", SameDiffFamilies::gather);
        families.put("gather-deep", SameDiffFamilies::gatherDeep);
        families.put("scatter", SameDiffFamilies::scatter);
        families.put("one-hot", (draw, line) -> {
            ArrayValue classes = draw.array(0, 3);
            return Map.of(
                    "classes",
                    classes,
                    "depth",
                    new IntValue(Size.of(draw.size())),
                    "axis",
                    draw.axis(classes.shape().rank() + 1));
        });
    }

    private static Map<String, Value> tensor(Draw draw, Line line) {
        Map<String, Value> product = ProductFamily.tensor(draw, line);
        List<Value> axes = ((Value.Sequence) Objects.requireNonNull(product.get("axes"))).elements();
        Map<String, Value> all = new HashMap<>(product);
        all.put("ofA", axes.get(0));
        all.put("ofB", axes.get(1));
        return all;
    }

    private static Map<String, Value> box(Draw draw, Line line) {
        Shape x = draw.shape(1, 3);
        List<Value> begin = new ArrayList<>();
        List<Value> sizes = new ArrayList<>();
        for (int axis = 0; axis < x.rank(); axis++) {
            int size = number(x.size(axis));
            int first = draw.between(0, size - 1);
            begin.add(IntValue.of(first));
            sizes.add(draw.chance(0.1) ? IntValue.of(-1) : IntValue.of(draw.between(1, size - first)));
        }
        return Map.of("x", new ArrayValue(x), "begin", new Value.Sequence(begin), "sizes", new Value.Sequence(sizes));
    }

    private static Map<String, Value> strided(Draw draw, Line line) {
        Shape x = draw.shape(1, 3);
        List<Value> begin = new ArrayList<>();
        List<Value> end = new ArrayList<>();
        List<Value> strides = new ArrayList<>();
        for (int axis = 0; axis < draw.between(1, x.rank()); axis++) {
            int size = number(x.size(axis));
            int first = draw.between(0, size - 1);
            begin.add(IntValue.of(first));
            end.add(IntValue.of(draw.between(first + 1, size)));
            strides.add(IntValue.of(draw.chance(0.3) ? 2 : 1));
        }
        return Map.of(
                "x", new ArrayValue(x),
                "begin", new Value.Sequence(begin),
                "end", new Value.Sequence(end),
                "strides", new Value.Sequence(strides));
    }

    private static Map<String, Value> split(Draw draw, Line line) {
        Shape x = draw.shape(1, 3);
        int axis = draw.between(0, x.rank() - 1);
        int count = draw.between(1, 3);
        Size size = Size.of(count * draw.between(1, 3) + (draw.chance(0.2) ? 1 : 0));
        return Map.of("x", new ArrayValue(x.with(axis, size)), "count", IntValue.of(count), "axis", IntValue.of(axis));
    }

    private static Map<String, Value> unstack(Draw draw, Line line) {
        Shape x = draw.shape(1, 3);
        int axis = draw.between(0, x.rank() - 1);
        Size count = draw.chance(0.8) ? x.size(axis) : Size.of(draw.size());
        return Map.of("x", new ArrayValue(x), "count", new IntValue(count), "axis", IntValue.of(axis));
    }

    private static Map<String, Value> gather(Draw draw, Line line) {
        Shape x = draw.shape(1, 3);
        int axis = draw.between(0, x.rank() - 1);
        List<Value> at = new ArrayList<>();
        for (int i = draw.between(1, 4); i > 0; i--) {
            at.add(IntValue.of(draw.between(0, number(x.size(axis)) - 1)));
        }
        return Map.of(
                "x",
                new ArrayValue(x),
                "at",
                new Value.Sequence(at),
                "positions",
                draw.array(0, 2),
                "axis",
                draw.chance(0.9) ? IntValue.of(axis) : draw.axis(x.rank()));
    }

    private static Map<String, Value> gatherDeep(Draw draw, Line line) {
        Shape x = draw.shape(1, 3);
        Shape positions = draw.shape(1, 3);
        Size depth = Size.of(draw.between(1, x.rank() + (draw.chance(0.2) ? 1 : 0)));
        return Map.of("x", new ArrayValue(x), "positions", new ArrayValue(positions.with(positions.rank() - 1, depth)));
    }

    private static Map<String, Value> scatter(Draw draw, Line line) {
        Shape x = draw.shape(1, 3);
        Shape positions = draw.shape(1, 1);
        List<Size> axes = new ArrayList<>(positions.axes());
        axes.addAll(x.without(0).axes());
        return Map.of(
                "x", new ArrayValue(x),
                "positions", new ArrayValue(positions),
                "updates", new ArrayValue(draw.almost(new Shape(axes))));
    }

    private static int number(Size size) {
        return Math.toIntExact(size.number().orElseThrow());
    }
}
