package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.size.Size;
import java.util.Optional;

/** Losses of {@code predictions} against {@code labels} of the same shape, weighted by what broadcasts to the loss. */
final class LossRules {

    private static final Size ONE = Size.of(1);

    private LossRules() {}

    /** One loss an element. */
    static Value elements(Arguments arguments) throws Settled {
        return reduced(arguments, labels(arguments));
    }

    /** One loss a row: the last axis holds the classes. */
    static Value rows(Arguments arguments) throws Settled {
        Shape labels = labels(arguments);
        if (labels.rank() != 2) {
            throw Settled.unknown();
        }
        return reduced(arguments, labels.with(1, ONE));
    }

    /** One loss for each place along an axis. */
    static Value along(Arguments arguments) throws Settled {
        Shape labels = labels(arguments);
        int axis = arguments.axis("axis", arguments.size("axis"), labels.rank());
        return reduced(arguments, labels.with(axis, ONE));
    }

    /** One loss an example, over all pairs of its elements. */
    static Value pairs(Arguments arguments) throws Settled {
        Shape labels = labels(arguments);
        if (labels.rank() < 2) {
            throw Settled.unknown();
        }
        return reduced(arguments, Shape.of(labels.size(0), ONE));
    }

    private static Shape labels(Arguments arguments) throws Settled {
        Shape labels = arguments.shape("labels");
        Shape predictions = arguments.shape("predictions");
        String shapes = "labels are " + labels + ", predictions " + predictions;
        if (labels.rank() != predictions.rank()) {
            throw arguments.mismatch("predictions", shapes, Size.of(labels.rank()), Size.of(predictions.rank()));
        }
        for (int axis = 0; axis < labels.rank(); axis++) {
            arguments.expect("predictions", shapes, labels.size(axis), predictions.size(axis));
        }
        return labels;
    }

    private static Value reduced(Arguments arguments, Shape loss) throws Settled {
        Optional<Shape> weights = arguments.knownShape("weights");
        if (weights.isPresent()) {
            requireBroadcast(arguments, weights.get(), loss);
        }
        if (!arguments.has("reduce")) {
            return new ArrayValue(Shape.SCALAR);
        }
        if (arguments.value("reduce") instanceof Value.EnumConstant reduce) {
            return new ArrayValue(reduce.name().equals("NONE") ? loss : Shape.SCALAR);
        }
        throw Settled.unknown();
    }

    private static void requireBroadcast(Arguments arguments, Shape weights, Shape loss) throws Settled {
        if (weights.rank() == 0) {
            return;
        }
        if (weights.rank() != loss.rank() && weights.axes().stream().noneMatch(arguments::isCertainlyNotOne)) {
            throw Settled.unknown();
        }
        String shapes = "weights are " + weights + ", the loss is " + loss;
        if (weights.rank() != loss.rank()) {
            throw arguments.mismatch("weights", shapes, Size.of(loss.rank()), Size.of(weights.rank()));
        }
        for (int axis = 0; axis < loss.rank(); axis++) {
            if (arguments.isCertainlyNotOne(weights.size(axis))) {
                arguments.expect("weights", shapes, loss.size(axis), weights.size(axis));
            }
        }
    }
}
