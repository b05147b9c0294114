package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The windows that a convolution or a pooling slides over the spatial axes of its input, as a configuration says.
 *
 * @param axes how the configuration's settings call the spatial axes: {@code H}, {@code W}
 * @param channelsLast where the input has its channels: after the spatial axes, or before
 */
record Windows(Arguments arguments, List<String> axes, boolean channelsLast) {

    private static final Size ZERO = Size.of(0);
    private static final Size ONE = Size.of(1);

    private static final List<String> CHANNELS_LAST = List.of("NHWC", "NWC", "NDHWC");
    private static final List<String> CHANNELS_FIRST = List.of("NCHW", "NCW", "NCDHW");

    /** How the edges of the input are treated. */
    private enum Padding {
        VALID,
        SAME,
        UNKNOWN
    }

    /** Those of the configuration {@code config}, which is called nothing, {@code H, W} or {@code D, H, W}. */
    static Windows of(Arguments arguments, List<String> axes) throws Settled {
        return new Windows(arguments, axes, channelsLast(arguments));
    }

    private static boolean channelsLast(Arguments arguments) throws Settled {
        Value format = setting(arguments, "dataFormat");
        if (format instanceof Value.Text text && CHANNELS_LAST.contains(text.value())) {
            return true;
        }
        if (format instanceof Value.Text text && CHANNELS_FIRST.contains(text.value())) {
            return false;
        }
        if (setting(arguments, "isNHWC") instanceof Value.Bool last) {
            return last.value();
        }
        if (setting(arguments, "isNCDHW") instanceof Value.Bool first) {
            return !first.value();
        }
        boolean said = isSet(arguments, "dataFormat") || isSet(arguments, "isNHWC") || isSet(arguments, "isNCDHW");
        if (said) {
            throw Settled.unknown();
        }
        return arguments.value("config") instanceof Value.Config config
                && config.type().equals("Conv3DConfig");
    }

    /** The batch, the channels and the spatial axes of an array. */
    Shape arranged(Size batch, Size channels, List<Size> spatial) {
        List<Size> arranged = new ArrayList<>(List.of(batch));
        if (!channelsLast) {
            arranged.add(channels);
        }
        arranged.addAll(spatial);
        if (channelsLast) {
            arranged.add(channels);
        }
        return new Shape(arranged);
    }

    Size channels(Shape x) {
        return x.size(channelsLast ? x.rank() - 1 : 1);
    }

    /** The size of the window that the configuration sets, along a spatial axis. */
    Optional<Size> kernel(int axis) throws Settled {
        return size("k", axis);
    }

    /** The sizes of the output of windows of these sizes. */
    List<Size> outputs(String parameter, Shape x, List<Size> kernel) throws Settled {
        List<Size> outputs = new ArrayList<>();
        Padding mode = padding();
        for (int axis = 0; axis < axes.size(); axis++) {
            Size input = input(x, axis);
            outputs.add(
                    switch (mode) {
                        case VALID -> valid(parameter, axis, input, kernel.get(axis));
                        case SAME -> Floor.ceilOf(arguments, input, stride(axis));
                        case UNKNOWN -> arguments.fresh().axis();
                    });
        }
        return outputs;
    }

    /** The sizes of the input that a convolution makes such an output of: what a transposed convolution gives. */
    List<Size> inputs(Shape x, List<Size> kernel) throws Settled {
        List<Size> inputs = new ArrayList<>();
        Padding mode = padding();
        for (int axis = 0; axis < axes.size(); axis++) {
            Size output = input(x, axis);
            Size padded = size("p", axis).orElse(ZERO).times(Size.of(2));
            Size valid = stride(axis)
                    .times(output.minus(ONE))
                    .plus(extent(axis, kernel.get(axis)))
                    .minus(padded);
            if (mode == Padding.VALID && arguments.equations().isAtLeast(ZERO, valid)) {
                throw arguments.mismatch("x", "without its padding nothing is left of an input of size " + output);
            }
            inputs.add(
                    switch (mode) {
                        case VALID -> valid;
                        case SAME -> output.times(stride(axis));
                        case UNKNOWN -> arguments.fresh().axis();
                    });
        }
        return inputs;
    }

    /** floor((input + 2 padding - extent) / stride) + 1: at least 1, or the window does not fit into the input once. */
    private Size valid(String parameter, int axis, Size input, Size kernel) throws Settled {
        Size padded = input.plus(size("p", axis).orElse(ZERO).times(Size.of(2)));
        Size extent = extent(axis, kernel);
        if (arguments.equations().isAtLeast(extent, padded.plus(ONE))) {
            String size = padded.equals(input) ? input.toString() : padded + " with its padding";
            throw arguments.mismatch(
                    parameter,
                    "a window of size " + extent + " does not fit into the input of size " + size,
                    padded,
                    extent);
        }
        return Floor.floorOf(arguments, padded.minus(extent), stride(axis)).plus(ONE);
    }

    private Size input(Shape x, int axis) {
        return x.size(axis + (channelsLast ? 1 : 2));
    }

    /** How far a dilated window reaches. */
    private Size extent(int axis, Size kernel) throws Settled {
        return kernel.minus(ONE).times(size("d", axis).orElse(ONE)).plus(ONE);
    }

    private Size stride(int axis) throws Settled {
        return size("s", axis).orElse(ONE);
    }

    private Optional<Size> size(String setting, int axis) throws Settled {
        return arguments
                .setting("config", setting + axes.get(axis))
                .map(value -> value instanceof Value.IntValue number
                        ? number.size()
                        : arguments.fresh().integer());
    }

    private Padding padding() throws Settled {
        if (setting(arguments, "paddingMode") instanceof Value.EnumConstant mode) {
            return mode.name().equals("VALID") ? Padding.VALID : Padding.SAME;
        }
        if (setting(arguments, "isSameMode") instanceof Value.Bool same) {
            return same.value() ? Padding.SAME : Padding.VALID;
        }
        boolean said = isSet(arguments, "paddingMode") || isSet(arguments, "isSameMode");
        return said ? Padding.UNKNOWN : Padding.VALID;
    }

    private static boolean isSet(Arguments arguments, String setting) throws Settled {
        return arguments.setting("config", setting).isPresent();
    }

    private static Value setting(Arguments arguments, String setting) throws Settled {
        return arguments.setting("config", setting).orElseGet(Value.Unknown::new);
    }
}
