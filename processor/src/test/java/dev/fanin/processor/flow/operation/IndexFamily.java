package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.flow.value.Value.Index;
import dev.fanin.processor.flow.value.Value.IndexKind;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Arrays, indices into them, and what to put there. */
final class IndexFamily {

    private IndexFamily() {}

    static Map<String, Value> draw(Draw draw, Line line) {
        Shape x = draw.shape(1, 3);
        List<Value> indices = new ArrayList<>();
        List<Size> part = new ArrayList<>();
        int indexed = draw.chance(0.7) ? x.rank() : draw.between(1, x.rank());
        for (int axis = 0; axis < indexed; axis++) {
            int size = Math.toIntExact(x.size(axis).number().orElseThrow());
            indices.add(new Index(kind(draw, size, part)));
        }
        part.addAll(x.axes().subList(indexed, x.rank()));
        return Map.of(
                "x", new ArrayValue(x),
                "at", new Value.Sequence(indices),
                "part", new ArrayValue(draw.almost(new Shape(part))));
    }

    private static IndexKind kind(Draw draw, int size, List<Size> part) {
        switch (draw.between(0, 2)) {
            case 0 -> {
                return new IndexKind.Point(Size.of(draw.between(0, size - 1 + (draw.chance(0.05) ? 2 : 0))));
            }
            case 1 -> {
                int start = draw.between(0, size - 1);
                int end = draw.between(start + 1, size);
                int stride = draw.chance(0.3) ? 2 : 1;
                part.add(Size.of((end - start + stride - 1) / stride));
                return new IndexKind.Interval(Size.of(start), Size.of(stride), Size.of(end));
            }
            default -> {
                part.add(Size.of(size));
                return new IndexKind.All();
            }
        }
    }
}
