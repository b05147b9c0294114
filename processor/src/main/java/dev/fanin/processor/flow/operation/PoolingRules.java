package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What happens to images {@code x} without weights: pooling, upsampling, blocks moved into channels. */
final class PoolingRules {

    private static final Size ONE = Size.of(1);

    private PoolingRules() {}

    static Value pool2d(Arguments arguments) throws Settled {
        return pool(arguments, List.of("H", "W"));
    }

    /** ND4J uses what is set for the width along the height, and the other way round. */
    static Value pool3d(Arguments arguments) throws Settled {
        return pool(arguments, List.of("D", "W", "H"));
    }

    private static Value pool(Arguments arguments, List<String> axes) throws Settled {
        Windows windows = Windows.of(arguments, axes);
        Shape x = arguments.shape("x");
        arguments.requireRank("x", x, axes.size() + 2);
        List<Size> kernel = new ArrayList<>();
        for (int axis = 0; axis < axes.size(); axis++) {
            Optional<Size> size = windows.kernel(axis);
            if (size.isEmpty()) {
                String setting = "k" + axes.get(axis);
                throw arguments.mismatch("config", "the configuration of a pooling needs " + setting);
            }
            kernel.add(size.get());
        }
        return new ArrayValue(windows.arranged(x.size(0), windows.channels(x), windows.outputs("x", x, kernel)));
    }

    /** Every element {@code scale} times along each spatial axis. */
    static Value upsample(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        arguments.requireRank("x", x, 4);
        Size high = arguments.has("scale") ? arguments.size("scale") : arguments.size("high");
        Size wide = arguments.has("scale") ? arguments.size("scale") : arguments.size("wide");
        int first = arguments.bool("channelsFirst", true) ? 2 : 1;
        return new ArrayValue(x.with(first, x.size(first).times(high))
                .with(first + 1, x.size(first + 1).times(wide)));
    }

    /** Blocks of {@code block} by {@code block} elements become channels. */
    static Value spaceToDepth(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        arguments.requireRank("x", x, 4);
        Size block = arguments.size("block");
        int channels = channels(arguments);
        int first = channels == 1 ? 2 : 1;
        Size high = quotient(arguments, "x", x.size(first), block);
        Size wide = quotient(arguments, "x", x.size(first + 1), block);
        Size deep = x.size(channels).times(block).times(block);
        return new ArrayValue(x.with(first, high).with(first + 1, wide).with(channels, deep));
    }

    /** Channels become blocks of {@code block} by {@code block} elements. */
    static Value depthToSpace(Arguments arguments) throws Settled {
        Shape x = arguments.shape("x");
        arguments.requireRank("x", x, 4);
        Size block = arguments.size("block");
        int channels = channels(arguments);
        int first = channels == 1 ? 2 : 1;
        Size deep = quotient(arguments, "x", x.size(channels), block.times(block));
        return new ArrayValue(x.with(first, x.size(first).times(block))
                .with(first + 1, x.size(first + 1).times(block))
                .with(channels, deep));
    }

    private static int channels(Arguments arguments) throws Settled {
        if (!(arguments.value("format") instanceof Value.EnumConstant format)) {
            throw Settled.unknown();
        }
        return format.name().equals("NHWC") ? 3 : 1;
    }

    private static Size quotient(Arguments arguments, String parameter, Size size, Size divisor) throws Settled {
        if (!arguments.equations().isAtLeast(divisor, ONE)) {
            throw Settled.unknown();
        }
        Size normal = arguments.equations().normalize(size);
        Size quotient = normal.dividedBy(arguments.equations().normalize(divisor));
        if (quotient.isConstant() && quotient.number().isEmpty()) {
            throw arguments.mismatch(parameter, "blocks of " + divisor + " do not divide " + size, divisor, size);
        }
        return quotient;
    }
}
