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

    /** Only {@code get} is given new axes, picked positions and more indices than axes: {@code put} would write anywhere. */
    static Map<String, Value> draw(Draw draw, Line line) {
        boolean reads = line.text().endsWith("get-eager");
        Shape x = draw.shape(1, 4);
        List<Value> indices = new ArrayList<>();
        List<Size> part = new ArrayList<>();
        int indexed = draw.chance(0.7) ? x.rank() : draw.between(1, x.rank());
        for (int axis = 0; axis < indexed; axis++) {
            int size = Math.toIntExact(x.size(axis).number().orElseThrow());
            indices.add(new Index(kind(draw, size, draw.between(0, reads ? 3 : 2), part)));
        }
        part.addAll(x.axes().subList(indexed, x.rank()));
        if (reads && draw.chance(0.15)) {
            IndexKind more = draw.chance(0.6)
                    ? new IndexKind.NewAxis()
                    : kind(draw, draw.size(), draw.between(0, 3), new ArrayList<>());
            indices.add(draw.between(0, indices.size()), new Index(more));
        }
        return Map.of(
                "x", new ArrayValue(x),
                "at", new Value.Sequence(indices),
                "part", new ArrayValue(draw.almost(new Shape(part))));
    }

    private static IndexKind kind(Draw draw, int size, int which, List<Size> part) {
        switch (which) {
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
            case 2 -> {
                part.add(Size.of(size));
                return new IndexKind.All();
            }
            default -> {
                int count = draw.size();
                part.add(Size.of(count));
                return new IndexKind.Picked(Size.of(count));
            }
        }
    }
}
