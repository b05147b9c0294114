package dev.fanin.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.VariableType;
import org.nd4j.autodiff.samediff.api.OutAndGrad;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The signals in a SameDiff graph: of all floating-point variables that the loss depends on. */
record GraphSignals(List<LayerSignal> layers, List<LayerSignal> parameters) {

    /** Runs the graph forwards and backwards; its loss variables are as before in the end. */
    static GraphSignals of(SameDiff sameDiff, Map<String, INDArray> placeholders, List<String> losses) {
        List<String> before = List.copyOf(sameDiff.getLossVariables());
        if (losses.isEmpty()) {
            if (before.isEmpty()) {
                throw new IllegalArgumentException("the graph has no loss variables: name those whose sum is the loss");
            }
            return run(sameDiff, placeholders, before);
        }
        sameDiff.setLossVariables(losses.toArray(String[]::new));
        try {
            return run(sameDiff, placeholders, losses);
        } finally {
            sameDiff.setLossVariables(before.toArray(String[]::new));
        }
    }

    private static GraphSignals run(SameDiff sameDiff, Map<String, INDArray> placeholders, List<String> losses) {
        Set<String> names = GraphPath.to(losses, sameDiff);
        List<LayerSignal> layers = new ArrayList<>();
        List<LayerSignal> parameters = new ArrayList<>();
        OutAndGrad results = sameDiff.calculateGradientsAndOutputs(placeholders, names, names);
        for (String name : names) {
            boolean parameter = sameDiff.getVariable(name).getVariableType() == VariableType.VARIABLE;
            INDArray output = requireNonNull(results.getOutputs().get(name), name);
            INDArray gradient = requireNonNull(results.getGradients().get(name), name);
            (parameter ? parameters : layers).add(LayerSignal.of(name, output).withGradient(gradient));
        }
        return new GraphSignals(layers, parameters);
    }
}
