package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.flow.value.Value.Bool;
import dev.fanin.processor.flow.value.Value.IntValue;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Factors that mostly fit. */
final class ProductFamily {

    private ProductFamily() {}

    static Map<String, Value> matmul(Draw draw, Line line) {
        boolean flags = line.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals("transposeA"));
        boolean transposeA = flags && draw.chance(0.5);
        boolean transposeB = flags && draw.chance(0.5);
        List<Size> batch = draw.chance(0.5) ? draw.shape(0, 2).axes() : List.of();
        Size rows = Size.of(draw.size());
        Size inner = Size.of(draw.size());
        Size columns = Size.of(draw.size());
        Shape a = joined(batch, transposeA ? inner : rows, transposeA ? rows : inner);
        Shape b = joined(batch, transposeB ? columns : inner, transposeB ? inner : columns);
        boolean gemm = line.operation().equals("gemm");
        return Map.of(
                "a", new ArrayValue(gemm ? Shape.of(a.size(a.rank() - 2), a.size(a.rank() - 1)) : draw.almost(a)),
                "b", new ArrayValue(draw.almost(b)),
                "transposeA", new Bool(transposeA),
                "transposeB", new Bool(transposeB),
                "transposeResult", new Bool(false));
    }

    static Map<String, Value> into(Draw draw, Line line) {
        Shape a = draw.shape(2);
        Shape b = Shape.of(a.size(1), Size.of(draw.size()));
        Shape product = Shape.of(a.size(0), b.size(1));
        return Map.of(
                "a", new ArrayValue(a),
                "b", new ArrayValue(draw.chance(0.2) ? draw.almost(b) : b),
                "result", new ArrayValue(draw.chance(0.2) ? draw.almost(product) : product));
    }

    private static Shape joined(List<Size> batch, Size... matrix) {
        List<Size> axes = new ArrayList<>(batch);
        axes.addAll(Arrays.asList(matrix));
        return new Shape(axes);
    }

    static Map<String, Value> tensor(Draw draw, Line line) {
        Shape a = draw.shape(2, 3);
        Shape b = draw.shape(2, 3);
        int ofA = draw.between(0, a.rank() - 1);
        int ofB = draw.between(0, b.rank() - 1);
        Shape fitting = draw.chance(0.75) ? b.with(ofB, a.size(ofA)) : b;
        Value axes = Value.Sequence.of(Value.Sequence.of(IntValue.of(ofA)), Value.Sequence.of(IntValue.of(ofB)));
        return Map.of("a", new ArrayValue(a), "b", new ArrayValue(fitting), "axes", axes);
    }
}
