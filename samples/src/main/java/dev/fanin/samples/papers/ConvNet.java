package dev.fanin.samples.papers;

import dev.fanin.samples.digits.Digits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A plain stack of convolutions from a digit to scores: no normalization, no way around a layer. Its models differ in how they
 * begin.
 */
interface ConvNet extends Trainable {
    int SIDE = 8;
    int PIXELS = Digits.PIXELS;
    int KINDS = Digits.KINDS;

    /** From one map, the digit. */
    ConvLayer first();

    /** As many maps to as many. */
    List<? extends ConvLayer> layers();

    /** From all places of all maps to the scores: {@code [64 * channels, 10]}. */
    INDArray output();

    /** The first layer and the others. */
    private List<ConvLayer> all() {
        List<ConvLayer> all = new ArrayList<>(List.of(first()));
        all.addAll(layers());
        return all;
    }

    /** The digit, and what each layer makes of it. */
    private List<INDArray> maps(INDArray pixels) {
        List<INDArray> maps = new ArrayList<>(List.of(pixels.reshape('c', pixels.rows(), 1, SIDE, SIDE)));
        for (ConvLayer layer : all()) {
            maps.add(layer.forward(maps.get(maps.size() - 1)));
        }
        return maps;
    }

    /** What the scores are made from. */
    private static INDArray flat(List<INDArray> maps) {
        INDArray last = maps.get(maps.size() - 1);
        return last.reshape('c', last.size(0), -1);
    }

    @Override
    default INDArray scores(INDArray pixels) {
        return flat(maps(pixels)).mmul(output());
    }

    @Override
    default Slope slope(INDArray pixels, INDArray answers) {
        List<INDArray> maps = maps(pixels);
        INDArray flat = flat(maps);
        CrossEntropy entropy = CrossEntropy.of(flat.mmul(output()), answers);
        Map<String, INDArray> gradients = new LinkedHashMap<>();
        gradients.put("output", flat.transpose().mmul(entropy.gradient()));
        INDArray byMaps = entropy.gradient()
                .mmul(output().transpose())
                .reshape('c', maps.get(maps.size() - 1).shape());
        List<ConvLayer> all = all();
        for (int i = all.size() - 1; i >= 0; i--) {
            ConvLayer layer = all.get(i);
            String path = i == 0 ? "first." : "layers." + (i - 1) + ".";
            INDArray bySums = layer.bySums(maps.get(i + 1), byMaps);
            gradients.put(path + "kernel", layer.byKernel(maps.get(i), bySums));
            gradients.put(path + "bias", bySums.sum(0, 2, 3));
            if (i > 0) {
                byMaps = layer.byMaps(bySums);
            }
        }
        return new Slope(entropy.loss(), gradients);
    }
}
