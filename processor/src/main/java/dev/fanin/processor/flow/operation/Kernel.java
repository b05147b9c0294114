package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.size.Size;
import java.util.List;

/**
 * The weights of a convolution, read in the order that the configuration says.
 *
 * @param spatial the sizes of the window
 * @param inputs the input channels
 * @param outputs the output channels; of a depthwise convolution, those for each input channel
 */
record Kernel(Shape weights, List<Size> spatial, Size inputs, Size outputs) {

    /** AlexNet's first layer has windows of 11. */
    private static final long LARGEST_WINDOW = 11;

    /** Window, input channels, output channels: {@code YXIO}, unless the configuration says another. */
    static Kernel of(Arguments arguments, Shape weights) throws Settled {
        int n = weights.rank() - 2;
        Value format = arguments.setting("config", "weightsFormat").orElse(new Value.EnumConstant("YXIO"));
        String order = format instanceof Value.EnumConstant constant ? constant.name() : "";
        return switch (order) {
            case "YXIO" -> new Kernel(weights, weights.axes().subList(0, n), weights.size(n), weights.size(n + 1));
            case "OIYX" -> new Kernel(weights, weights.axes().subList(2, n + 2), weights.size(1), weights.size(0));
            case "OYXI" -> new Kernel(weights, weights.axes().subList(1, n + 1), weights.size(n + 1), weights.size(0));
            default -> throw Settled.unknown();
        };
    }

    /** Transposed convolutions have window, output channels, input channels. */
    static Kernel transposed(Shape weights) {
        int n = weights.rank() - 2;
        return new Kernel(weights, weights.axes().subList(0, n), weights.size(n + 1), weights.size(n));
    }

    /** Whether this looks like output channels, input channels, window, PyTorch's order, read as {@code YXIO}. */
    boolean looksLikeOutputsFirst(Arguments arguments) {
        if (weights.rank() != 4 || !spatial.equals(weights.axes().subList(0, 2))) {
            return false;
        }
        boolean square =
                weights.size(2).equals(weights.size(3)) && weights.size(2).isConstant();
        return square
                && differ(arguments, weights.size(0), weights.size(1))
                && differ(arguments, weights.size(1), weights.size(2));
    }

    /** Whether nothing else is likely: the last two axes are a window, and the first two are not. */
    boolean isOutputsFirst(Arguments arguments) {
        return looksLikeOutputsFirst(arguments)
                && isWindow(weights.size(2))
                && !(isWindow(weights.size(0)) && isWindow(weights.size(1)));
    }

    private static boolean isWindow(Size size) {
        return size.number().stream().anyMatch(number -> number > 1 && number <= LARGEST_WINDOW);
    }

    private static boolean differ(Arguments arguments, Size left, Size right) {
        return arguments.equations().differ(left, right);
    }
}
