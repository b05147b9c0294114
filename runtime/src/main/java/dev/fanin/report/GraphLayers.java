package dev.fanin.report;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.VariableType;
import org.nd4j.autodiff.samediff.internal.SameDiffOp;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The layers of a graph: its weights, and the variables that they make.
 *
 * @param outputs the name of the output, by the name of the weight, in the order of the operations
 */
record GraphLayers(SameDiff sameDiff, Map<String, String> outputs) {

    /** The operations that sum inputs times weights, by ND4J's names. */
    private static final Set<String> PRODUCTS = Set.of(
            "matmul",
            "mmul",
            "tensormmul",
            "xw_plus_b",
            "conv1d",
            "conv2d",
            "conv3dnew",
            "deconv2d",
            "deconv3d",
            "depthwise_conv2d",
            "sconv2d");

    static GraphLayers of(SameDiff sameDiff) {
        Map<String, String> outputs = new LinkedHashMap<>();
        for (SameDiffOp operation : sameDiff.getOps().values()) {
            if (PRODUCTS.contains(operation.getOp().opName())) {
                for (String input : operation.getInputsToOp()) {
                    if (isWeight(sameDiff.getVariable(input))) {
                        outputs.putIfAbsent(input, operation.getOutputsOfOp().get(0));
                    }
                }
            }
        }
        if (outputs.isEmpty()) {
            throw new IllegalArgumentException(
                    "the graph has no layer: no matrix product or convolution takes a trainable variable");
        }
        return new GraphLayers(sameDiff, outputs);
    }

    private static boolean isWeight(SDVariable variable) {
        return variable.getVariableType() == VariableType.VARIABLE && requireNonNull(variable.getShape()).length >= 2;
    }

    /** The arrays of the weights, by name. */
    Map<String, INDArray> weights() {
        Map<String, INDArray> weights = new LinkedHashMap<>();
        outputs.keySet().forEach(weight -> weights.put(weight, sameDiff.getArrForVarName(weight)));
        return weights;
    }

    /** Runs the graph, and shows each output under the name of its weight. */
    void show(Map<String, INDArray> placeholders, Probe probe) {
        Map<String, INDArray> seen = sameDiff.output(placeholders, List.copyOf(outputs.values()));
        outputs.forEach((weight, output) -> probe.see(weight, requireNonNull(seen.get(output))));
    }
}
