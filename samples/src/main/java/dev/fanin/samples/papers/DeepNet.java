package dev.fanin.samples.papers;

import dev.fanin.Initialization;
import dev.fanin.init.Initializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.report.Probe;
import dev.fanin.samples.digits.Digits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A plain network from pixels to scores: layers of one width, one activation, and the initializer that is tried.
 *
 * <p>The papers' question is what an initializer does, so it is an argument here, not an annotation: a plan, made by hand,
 * is what the processor would write.
 */
final class DeepNet implements Trainable {
    private final int layers;
    private final Activation activation;
    private final Map<String, INDArray> parameters;

    /**
     * A new network.
     *
     * @param layers how many have weights, the scores' included
     */
    DeepNet(int layers, int width, Activation activation, Initializer initializer, Initialization how) {
        this.layers = layers;
        this.activation = activation;
        Plan.Builder plan = Plan.builder();
        for (int layer = 1; layer <= layers; layer++) {
            int in = layer == 1 ? Digits.PIXELS : width;
            int out = layer == layers ? Digits.KINDS : width;
            plan.add(Parameter.of(weight(layer), initializer, in, out));
        }
        parameters = how.make(plan.build()).arrays();
    }

    @Override
    public Map<String, INDArray> parameters() {
        return parameters;
    }

    @Override
    public INDArray scores(INDArray pixels) {
        return forward(pixels, Probe.NONE).get(layers);
    }

    @Override
    public Slope slope(INDArray pixels, INDArray answers) {
        List<INDArray> outputs = forward(pixels, Probe.NONE);
        CrossEntropy entropy = CrossEntropy.of(outputs.get(layers), answers);
        return new Slope(entropy.loss(), backward(outputs, entropy.gradient(), Probe.NONE));
    }

    /**
     * The outputs of all layers: the pixels before them, the scores as the last.
     *
     * @param probe sees the sums of layer 3 as {@code w3}, and what the activation makes of them as {@code h3}
     */
    List<INDArray> forward(INDArray pixels, Probe probe) {
        List<INDArray> outputs = new ArrayList<>(List.of(pixels));
        for (int layer = 1; layer <= layers; layer++) {
            INDArray inputs = outputs.get(layer - 1);
            INDArray sums = probe.see(weight(layer), inputs.mmul(parameters.get(weight(layer))));
            outputs.add(layer == layers ? sums : probe.see("h" + layer, activation.of(sums)));
        }
        return outputs;
    }

    /**
     * The gradients by the weights, from the outputs and the gradient by the scores.
     *
     * @param probe sees the gradient by the sums of layer 3 as {@code w3}
     */
    Map<String, INDArray> backward(List<INDArray> outputs, INDArray byScores, Probe probe) {
        Map<String, INDArray> gradients = new LinkedHashMap<>();
        INDArray bySums = byScores;
        for (int layer = layers; layer > 0; layer--) {
            INDArray inputs = outputs.get(layer - 1);
            probe.see(weight(layer), bySums);
            gradients.put(weight(layer), inputs.transpose().mmul(bySums));
            if (layer > 1) {
                INDArray byInputs = bySums.mmul(parameters.get(weight(layer)).transpose());
                bySums = byInputs.mul(activation.slope(inputs));
            }
        }
        return gradients;
    }

    private static String weight(int layer) {
        return "w" + layer;
    }
}
