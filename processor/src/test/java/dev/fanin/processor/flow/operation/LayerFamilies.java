package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.flow.value.Value.Bool;
import dev.fanin.processor.flow.value.Value.IntValue;
import dev.fanin.processor.size.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Operands of layers: an input, and parameters that mostly fit it. */
final class LayerFamilies {

    private LayerFamilies() {}

    static void add(Map<String, Family> families) {
        families.put("bias-add", LayerFamilies::channels);
        families.put("layer-norm", LayerFamilies::channels);
        families.put("batch-norm", LayerFamilies::batchNorm);
        families.put("prelu", LayerFamilies::prelu);
        families.put("attention", LayerFamilies::attention);
        families.put("multi-head-attention", LayerFamilies::heads);
        families.put("qr", (draw, line) -> {
            Shape wide = draw.shape(2);
            Size rows = wide.size(1).plus(Size.of(draw.between(0, 2)));
            return Map.of("x", new ArrayValue(wide.with(0, rows)), "full", draw.bool());
        });
        families.put("diagonal-matrix", (draw, line) -> Map.of("x", draw.array(1, 1)));
        families.put("set-diagonal", (draw, line) -> {
            Shape x = draw.shape(2, 3);
            return Map.of("x", new ArrayValue(x), "diagonal", new ArrayValue(draw.almost(diagonal(x))));
        });
        families.put("padded", (draw, line) -> {
            Shape x = draw.shape(1, 3);
            return Map.of("x", new ArrayValue(x), "padding", new ArrayValue(draw.almost(Shape.of(x.rank(), 2))));
        });
    }

    private static Shape diagonal(Shape x) {
        Shape rows = x.without(x.rank() - 1);
        Size columns = x.size(x.rank() - 1);
        long last = rows.size(rows.rank() - 1).number().orElseThrow();
        return rows.with(
                rows.rank() - 1, Size.of(Math.min(last, columns.number().orElseThrow())));
    }

    private static Map<String, Value> channels(Draw draw, Line line) {
        Shape x = draw.shape(2, 4);
        boolean first = draw.chance(0.5);
        int axis = first ? 1 : x.rank() - 1;
        Shape vector = Shape.of(x.size(axis));
        return Map.of(
                "x", new ArrayValue(x),
                "channelsFirst", new Bool(first),
                "gain", new ArrayValue(draw.almost(vector)),
                "bias", new ArrayValue(draw.almost(vector)),
                "axes", Value.Sequence.of(IntValue.of(axis)));
    }

    private static Map<String, Value> batchNorm(Draw draw, Line line) {
        Shape x = draw.shape(2, 4);
        int axis = draw.between(0, x.rank() - 1);
        Map<String, Value> all = new HashMap<>();
        all.put("x", new ArrayValue(x));
        all.put("axes", Value.Sequence.of(IntValue.of(axis)));
        int odd = draw.between(0, 7);
        List<String> statistics = List.of("mean", "variance", "gamma", "beta");
        for (String statistic : statistics) {
            Shape vector = Shape.of(x.size(axis));
            boolean fits = statistics.indexOf(statistic) != odd;
            all.put(statistic, new ArrayValue(fits ? vector : draw.almost(vector)));
        }
        return all;
    }

    private static Map<String, Value> prelu(Draw draw, Line line) {
        Shape x = draw.shape(2, 4);
        Value.Sequence shared = Value.Sequence.of(IntValue.of(draw.between(1, x.rank() - 1)));
        int axis = Math.toIntExact(
                ((IntValue) shared.elements().get(0)).size().number().orElseThrow());
        Shape alpha = x.with(axis, Size.of(1)).without(0);
        return Map.of("x", new ArrayValue(x), "alpha", new ArrayValue(draw.almost(alpha)), "sharedAxes", shared);
    }

    private static Map<String, Value> attention(Draw draw, Line line) {
        Size batch = Size.of(draw.size());
        Size features = Size.of(draw.size());
        Size steps = Size.of(draw.size());
        Shape queries = Shape.of(batch, features, Size.of(draw.size()));
        Shape keys = Shape.of(batch, features, steps);
        Shape values = Shape.of(batch, Size.of(draw.size()), steps);
        int odd = draw.between(0, 4);
        return Map.of(
                "query", new ArrayValue(odd == 0 ? draw.almost(queries) : queries),
                "key", new ArrayValue(odd == 1 ? draw.almost(keys) : keys),
                "value", new ArrayValue(odd == 2 ? draw.almost(values) : values),
                "attended", new ArrayValue(Shape.of(batch, steps)));
    }

    private static Map<String, Value> heads(Draw draw, Line line) {
        Map<String, Value> all = new HashMap<>(attention(draw, line));
        Size heads = Size.of(draw.size());
        Size projected = Size.of(draw.size());
        int odd = draw.between(0, 8);
        List<String> weights = List.of("wq", "wk", "wv");
        List<String> inputs = List.of("query", "key", "value");
        for (int i = 0; i < weights.size(); i++) {
            Shape x = ((ArrayValue) Objects.requireNonNull(all.get(inputs.get(i)))).shape();
            Shape projection = Shape.of(heads, projected, x.rank() > 1 ? x.size(1) : Size.of(1));
            all.put(weights.get(i), new ArrayValue(odd == i ? draw.almost(projection) : projection));
        }
        Shape back = Shape.of(heads.times(projected), Size.of(draw.size()));
        all.put("wo", new ArrayValue(odd == 3 ? draw.almost(back) : back));
        return all;
    }
}
