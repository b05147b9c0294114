package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Convolutions of {@code x} with {@code weights} and perhaps a {@code bias}, as {@code config} says. */
final class ConvolutionRules {

    private static final List<String> LENGTH = List.of("");
    private static final List<String> PLANE = List.of("H", "W");
    private static final List<String> VOLUME = List.of("D", "H", "W");

    private static final String ORDER = "lint.kernel-order";

    private ConvolutionRules() {}

    /** ND4J fails on a configuration without a padding mode. */
    static Value conv1d(Arguments arguments) throws Settled {
        if (arguments.setting("config", "paddingMode").isEmpty()) {
            throw arguments.mismatch("config", "the configuration of conv1d needs a paddingMode");
        }
        return convolution(arguments, LENGTH);
    }

    static Value conv2d(Arguments arguments) throws Settled {
        return convolution(arguments, PLANE);
    }

    static Value conv3d(Arguments arguments) throws Settled {
        return convolution(arguments, VOLUME);
    }

    private static Value convolution(Arguments arguments, List<String> axes) throws Settled {
        Windows windows = Windows.of(arguments, axes);
        Kernel kernel = kernel(arguments, windows);
        requireBias(arguments, kernel.outputs());
        if (arguments.knownShape("x").isEmpty() && isOutputsFirst(arguments, windows, kernel)) {
            throw outputsFirst(arguments, new Value.Unknown(), kernel);
        }
        Shape x = input(arguments, windows);
        requireChannels(arguments, windows, kernel, x);
        List<Size> spatial = windows.outputs("weights", x, kernel.spatial());
        Value result = new ArrayValue(windows.arranged(x.size(0), kernel.outputs(), spatial));
        if (isOutputsFirst(arguments, windows, kernel)) {
            throw outputsFirst(arguments, result, kernel);
        }
        return result;
    }

    /** Each input channel by itself, with as many outputs each. */
    static Value depthwise(Arguments arguments) throws Settled {
        Windows windows = Windows.of(arguments, PLANE);
        Kernel kernel = kernel(arguments, windows);
        Size channels = kernel.inputs().times(kernel.outputs());
        requireBias(arguments, channels);
        Shape x = input(arguments, windows);
        requireChannels(arguments, windows, kernel, x);
        List<Size> spatial = windows.outputs("weights", x, kernel.spatial());
        return new ArrayValue(windows.arranged(x.size(0), channels, spatial));
    }

    /** A depthwise convolution, and one with windows of one element, {@code pointwise [1, 1, channels, outputs]}. */
    static Value separable(Arguments arguments) throws Settled {
        Windows windows = Windows.of(arguments, PLANE);
        Kernel kernel = kernel(arguments, windows);
        if (windows.kernel(0).isEmpty() || windows.kernel(1).isEmpty()) {
            throw Settled.unknown();
        }
        Shape points = arguments.shape("pointwise");
        arguments.requireRank("pointwise", points, 4);
        Kernel pointwise = Kernel.of(arguments, points);
        for (Size size : pointwise.spatial()) {
            arguments.expect("pointwise", "pointwise weights are 1 x 1: " + points, Size.of(1), size);
        }
        Size channels = kernel.inputs().times(kernel.outputs());
        arguments.expect(
                "pointwise",
                "pointwise weights have " + pointwise.inputs() + " input channels, the depthwise ones give " + channels,
                channels,
                pointwise.inputs());
        requireBias(arguments, pointwise.outputs());
        Shape x = input(arguments, windows);
        requireChannels(arguments, windows, kernel, x);
        List<Size> spatial = windows.outputs("weights", x, kernel.spatial());
        return new ArrayValue(windows.arranged(x.size(0), pointwise.outputs(), spatial));
    }

    static Value deconv2d(Arguments arguments) throws Settled {
        return transposed(arguments, PLANE);
    }

    static Value deconv3d(Arguments arguments) throws Settled {
        return transposed(arguments, VOLUME);
    }

    private static Value transposed(Arguments arguments, List<String> axes) throws Settled {
        Windows windows = Windows.of(arguments, axes);
        Shape weights = arguments.shape("weights");
        arguments.requireRank("weights", weights, axes.size() + 2);
        Kernel kernel = Kernel.transposed(weights);
        requireConfigured(arguments, windows, kernel);
        requireBias(arguments, kernel.outputs());
        Shape x = input(arguments, windows);
        requireChannels(arguments, windows, kernel, x);
        List<Size> spatial = windows.inputs(x, kernel.spatial());
        return new ArrayValue(windows.arranged(x.size(0), kernel.outputs(), spatial));
    }

    private static Kernel kernel(Arguments arguments, Windows windows) throws Settled {
        Shape weights = arguments.shape("weights");
        arguments.requireRank("weights", weights, windows.axes().size() + 2);
        Kernel kernel = Kernel.of(arguments, weights);
        requireConfigured(arguments, windows, kernel);
        return kernel;
    }

    /** A configuration may leave the sizes of the window to the weights, if they are in the usual order. */
    private static void requireConfigured(Arguments arguments, Windows windows, Kernel kernel) throws Settled {
        for (int axis = 0; axis < windows.axes().size(); axis++) {
            Optional<Size> configured = windows.kernel(axis);
            Size found = kernel.spatial().get(axis);
            if (configured.isEmpty()
                    && arguments.setting("config", "weightsFormat").isPresent()) {
                throw Settled.unknown();
            }
            if (configured.isPresent()) {
                String setting = "k" + windows.axes().get(axis);
                arguments.expect(
                        "weights",
                        "the window of the weights is " + found + " where the configuration has " + setting + " = "
                                + configured.get() + order(arguments, kernel),
                        configured.get(),
                        found);
            }
        }
    }

    private static Shape input(Arguments arguments, Windows windows) throws Settled {
        Shape x = arguments.shape("x");
        arguments.requireRank("x", x, windows.axes().size() + 2);
        return x;
    }

    private static void requireChannels(Arguments arguments, Windows windows, Kernel kernel, Shape x) throws Settled {
        Size channels = windows.channels(x);
        arguments.expect(
                "weights",
                "kernel has " + kernel.inputs() + " input channels, the input has " + channels
                        + order(arguments, kernel),
                channels,
                kernel.inputs());
    }

    /** One element an output channel, as a vector or a row. */
    private static void requireBias(Arguments arguments, Size channels) throws Settled {
        Optional<Shape> bias = arguments.knownShape("bias");
        if (bias.isEmpty()) {
            return;
        }
        if (bias.get().rank() != 2) {
            arguments.requireRank("bias", bias.get(), 1);
        }
        Size length = bias.get().length();
        arguments.expect(
                "bias",
                "bias has " + length + " elements, the kernel " + channels + " output channels",
                channels,
                length);
    }

    /** A window that the configuration sets is meant. */
    private static boolean isOutputsFirst(Arguments arguments, Windows windows, Kernel kernel) throws Settled {
        return windows.axes().size() == 2 && windows.kernel(0).isEmpty() && kernel.isOutputsFirst(arguments);
    }

    private static String order(Arguments arguments, Kernel kernel) {
        return kernel.looksLikeOutputsFirst(arguments) ? ": weights are [kH, kW, in, out], not [out, in, kH, kW]" : "";
    }

    private static Settled outputsFirst(Arguments arguments, Value result, Kernel kernel) {
        List<Size> axes = new ArrayList<>(kernel.weights().axes());
        return arguments.lint(
                result,
                ORDER,
                "weights",
                "weights " + axes + " look like [out, in, kH, kW]; " + arguments.operation()
                        + " reads [kH, kW, in, out]");
    }
}
