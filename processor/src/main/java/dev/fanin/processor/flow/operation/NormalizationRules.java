package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Layers that keep the shape of {@code x} and have parameters of one axis of it. */
final class NormalizationRules {

    private static final Size ONE = Size.of(1);

    private NormalizationRules() {}

    /** A bias along axis 1, or the last. */
    static Value biasAdd(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        int channels = arguments.bool("channelsFirst", false) ? 1 : x.rank() - 1;
        if (x.rank() < 2) {
            throw Settled.unknown();
        }
        requireVector(arguments, "bias", x, channels);
        return new ArrayValue(x);
    }

    /** Gain and bias along axis 1, or the last. */
    static Value layerNorm(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        int channels = arguments.bool("channelsFirst", false) ? 1 : x.rank() - 1;
        if (x.rank() < 2) {
            throw Settled.unknown();
        }
        for (Size axis : arguments.sizes("axes")) {
            arguments.axis("axes", axis, x.rank());
        }
        requireVector(arguments, "gain", x, channels);
        if (arguments.has("bias")) {
            requireVector(arguments, "bias", x, channels);
        }
        return new ArrayValue(x);
    }

    /** Statistics and scales along one axis; along several they have size 1 on all the others. */
    static Value batchNorm(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        List<Integer> axes = new ArrayList<>();
        for (Size axis : arguments.sizes("axes")) {
            axes.add(arguments.axis("axes", axis, x.rank()));
        }
        if (axes.size() > 1) {
            return new ArrayValue(x);
        }
        if (x.rank() == 0) {
            throw Settled.unknown();
        }
        for (String parameter : List.of("mean", "variance", "gamma", "beta")) {
            requireVector(arguments, parameter, x, axes.isEmpty() ? x.rank() - 1 : axes.get(0));
        }
        return new ArrayValue(x);
    }

    /** A slope for each element of an example, or shared along some axes. */
    static Value prelu(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        Optional<Shape> alpha = arguments.knownShape("alpha");
        List<Integer> shared = new ArrayList<>();
        for (Size axis : arguments.sizes("sharedAxes")) {
            shared.add(arguments.axis("sharedAxes", axis, x.rank()));
        }
        Size slopes = ONE;
        for (int axis = 1; axis < x.rank(); axis++) {
            slopes = shared.contains(axis) ? slopes : slopes.times(x.size(axis));
        }
        if (alpha.isPresent()) {
            Size found = alpha.get().length();
            arguments.expect("alpha", "alpha has " + found + " slopes, " + slopes + " are needed", slopes, found);
        }
        return new ArrayValue(x);
    }

    private static void requireVector(Arguments arguments, String parameter, Shape x, int channels) throws Settled {
        Optional<Shape> vector = arguments.knownShape(parameter);
        if (vector.isEmpty()) {
            return;
        }
        arguments.requireRank(parameter, vector.get(), 1);
        Size found = vector.get().size(0);
        arguments.expect(
                parameter,
                parameter + " has " + found + " elements, axis " + channels + " of the input has " + x.size(channels),
                x.size(channels),
                found);
    }
}
