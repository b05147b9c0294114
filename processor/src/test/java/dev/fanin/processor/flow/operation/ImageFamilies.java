package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.flow.value.Value.ArrayValue;
import dev.fanin.processor.flow.value.Value.Bool;
import dev.fanin.processor.flow.value.Value.EnumConstant;
import dev.fanin.processor.flow.value.Value.IntValue;
import dev.fanin.processor.flow.value.Value.Text;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Images, kernels and the configurations that say how one slides over the other. */
final class ImageFamilies {

    private static final List<String> LENGTH = List.of("");
    private static final List<String> PLANE = List.of("H", "W");
    private static final List<String> VOLUME = List.of("D", "H", "W");

    private ImageFamilies() {}

    static void add(Map<String, Family> families) {
        families.put("conv1d", (draw, line) -> new Picture(draw, LENGTH, "Conv1DConfig").convolution());
        families.put("conv2d", (draw, line) -> new Picture(draw, PLANE, "Conv2DConfig").convolution());
        families.put("conv3d", (draw, line) -> new Picture(draw, VOLUME, "Conv3DConfig").convolution());
        families.put("deconv2d", (draw, line) -> new Picture(draw, PLANE, "DeConv2DConfig").convolution());
        families.put("deconv3d", (draw, line) -> new Picture(draw, VOLUME, "DeConv3DConfig").convolution());
        families.put("depthwise", (draw, line) -> new Picture(draw, PLANE, "Conv2DConfig").depthwise());
        families.put("separable", (draw, line) -> new Picture(draw, PLANE, "Conv2DConfig").depthwise());
        families.put("pool2d", (draw, line) -> new Picture(draw, PLANE, "Pooling2DConfig").pooling());
        families.put("pool3d", (draw, line) -> new Picture(draw, VOLUME, "Pooling3DConfig").pooling());
        families.put("upsample", (draw, line) -> Map.of("x", draw.array(4, 4), "channelsFirst", draw.bool()));
        for (String rule : List.of("space-to-depth", "depth-to-space")) {
            families.put(rule, (draw, line) -> blocks(draw));
        }
    }

    private static Map<String, Value> blocks(Draw draw) {
        Shape x = draw.shape(4);
        int block = draw.between(2, 3);
        for (int axis = 1; axis < 4; axis++) {
            boolean fits = draw.chance(0.85);
            x = x.with(axis, Size.of((long) draw.between(1, 2) * block * block + (fits ? 0 : 1)));
        }
        return Map.of(
                "x", new ArrayValue(x),
                "block", IntValue.of(block),
                "format", new EnumConstant(draw.chance(0.5) ? "NCHW" : "NHWC"));
    }

    /** One draw: an input, and a configuration whose kind decides what it can say. */
    private static final class Picture {

        private final Draw draw;
        private final List<String> axes;
        private final String type;
        private final boolean channelsLast;
        private final Size channels;
        private final List<Size> window = new ArrayList<>();
        private final Map<String, Value> settings = new LinkedHashMap<>();
        private final Shape x;

        Picture(Draw draw, List<String> axes, String type) {
            this.draw = draw;
            this.axes = axes;
            this.type = type;
            this.channels = Size.of(draw.between(1, 3));
            this.channelsLast = draw.chance(0.5);
            axes.forEach(axis -> window.add(Size.of(draw.between(1, 3))));
            configure();
            this.x = input();
        }

        private void configure() {
            for (int axis = 0; axis < axes.size(); axis++) {
                if (draw.chance(0.9)) {
                    settings.put("k" + axes.get(axis), new IntValue(window.get(axis)));
                }
                settings.put("s" + axes.get(axis), IntValue.of(draw.chance(0.6) ? 1 : 2));
                if (draw.chance(0.3)) {
                    settings.put("p" + axes.get(axis), IntValue.of(draw.between(0, 1)));
                }
                if (draw.chance(0.2)) {
                    settings.put("d" + axes.get(axis), IntValue.of(2));
                }
            }
            padding();
            format();
        }

        private void padding() {
            if (type.startsWith("DeConv") || type.equals("Pooling3DConfig")) {
                settings.put("isSameMode", draw.bool());
            } else if (draw.chance(0.9)) {
                settings.put("paddingMode", new EnumConstant(draw.chance(0.5) ? "VALID" : "SAME"));
            }
        }

        private void format() {
            switch (type) {
                case "Pooling2DConfig" -> settings.put("isNHWC", new Bool(channelsLast));
                case "Pooling3DConfig" -> settings.put("isNCDHW", new Bool(!channelsLast));
                default -> settings.put("dataFormat", new Text(format(axes.size())));
            }
        }

        private String format(int spatial) {
            String letters = List.of("W", "HW", "DHW").get(spatial - 1);
            return channelsLast ? "N" + letters + "C" : "NC" + letters;
        }

        private Shape input() {
            List<Size> sizes = new ArrayList<>(List.of(Size.of(draw.between(1, 2))));
            for (int axis = 0; axis < axes.size(); axis++) {
                sizes.add(Size.of(draw.between(draw.chance(0.01) ? 2 : reach(axis), 6)));
            }
            sizes.add(channelsLast ? sizes.size() : 1, channels);
            Shape whole = new Shape(sizes);
            return draw.chance(0.1) ? draw.almost(whole) : whole;
        }

        private int reach(int axis) {
            boolean dilated = settings.containsKey("d" + axes.get(axis));
            int window = Math.toIntExact(this.window.get(axis).number().orElseThrow());
            return Math.max(2, dilated ? 2 * window - 1 : window);
        }

        Map<String, Value> pooling() {
            return Map.of("x", new ArrayValue(x), "config", config());
        }

        Map<String, Value> convolution() {
            Size outputs = Size.of(draw.between(1, 4));
            List<Size> kernel = new ArrayList<>(window);
            boolean transposed = type.startsWith("DeConv");
            kernel.add(transposed ? outputs : channels);
            kernel.add(transposed ? channels : outputs);
            return operands(ordered(kernel), outputs);
        }

        Map<String, Value> depthwise() {
            Size each = Size.of(draw.between(1, 3));
            List<Size> kernel = new ArrayList<>(window);
            kernel.add(channels);
            kernel.add(each);
            Size all = channels.times(each);
            Size outputs = Size.of(draw.between(1, 4));
            Map<String, Value> operands = new HashMap<>(operands(new Shape(kernel), all));
            Shape pointwise = Shape.of(Size.of(1), Size.of(1), all, outputs);
            operands.put("pointwise", new ArrayValue(draw.chance(0.15) ? draw.almost(pointwise) : pointwise));
            operands.put("bias", new ArrayValue(Shape.of(outputs)));
            operands.put("channels", new IntValue(all));
            return operands;
        }

        /** Now and then in another order, if the configuration can say so. */
        private Shape ordered(List<Size> kernel) {
            Shape weights = new Shape(kernel);
            if (!type.equals("Conv2DConfig") || draw.chance(0.6)) {
                return weights;
            }
            boolean inputsLast = draw.chance(0.5);
            settings.put("weightsFormat", new EnumConstant(inputsLast ? "OYXI" : "OIYX"));
            Size out = weights.size(3);
            Size in = weights.size(2);
            return inputsLast
                    ? Shape.of(out, weights.size(0), weights.size(1), in)
                    : Shape.of(out, in, weights.size(0), weights.size(1));
        }

        private Map<String, Value> operands(Shape weights, Size outputs) {
            Shape bias = draw.chance(0.2) ? Shape.of(Size.of(1), outputs) : Shape.of(outputs);
            return Map.of(
                    "x", new ArrayValue(x),
                    "weights", new ArrayValue(draw.chance(0.2) ? draw.almost(weights) : weights),
                    "bias", new ArrayValue(draw.chance(0.15) ? draw.almost(bias) : bias),
                    "config", config());
        }

        private Value config() {
            return new Value.Config(type, settings);
        }
    }
}
