package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.flow.value.Value.IntValue;
import dev.fanin.processor.size.Size;
import java.util.List;
import java.util.Map;

/** Labels, predictions and weights of losses. */
final class LossFamilies {

    private static final List<String> REDUCTIONS =
            List.of("NONE", "SUM", "MEAN_BY_WEIGHT", "MEAN_BY_NONZERO_WEIGHT_COUNT");

    private LossFamilies() {}

    static void add(Map<String, Family> families) {
        families.put("loss", (draw, line) -> loss(draw, draw.shape(1, 3), -1));
        families.put("loss-of-rows", (draw, line) -> {
            Shape labels = draw.shape(2, 3);
            return loss(draw, labels, labels.rank() - 1);
        });
        families.put("loss-along", (draw, line) -> {
            Shape labels = draw.shape(2, 3);
            return loss(draw, labels, draw.between(0, labels.rank() - 1));
        });
        families.put("loss-of-pairs", (draw, line) -> loss(draw, draw.shape(2), 1));
    }

    private static Map<String, Value> loss(Draw draw, Shape labels, int axis) {
        Shape loss = axis < 0 ? labels : labels.with(axis, Size.of(1));
        return Map.of(
                "labels", new ArrayValue(labels),
                "predictions", new ArrayValue(draw.almost(labels)),
                "weights", new ArrayValue(draw.chance(0.3) ? Shape.SCALAR : weights(draw, loss)),
                "reduce", new Value.EnumConstant(REDUCTIONS.get(draw.between(0, REDUCTIONS.size() - 1))),
                "axis", IntValue.of(axis));
    }

    private static Shape weights(Draw draw, Shape loss) {
        Shape weights = loss;
        for (int axis = 0; axis < loss.rank(); axis++) {
            weights = draw.chance(0.3) ? weights.with(axis, Size.of(1)) : weights;
        }
        return draw.chance(0.2) ? draw.almost(weights) : weights;
    }
}
