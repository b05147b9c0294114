package dev.fanin.report;

import static java.util.Objects.requireNonNull;

import dev.fanin.Initialization;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The loops of {@link Lsuv}: over the layers, and over the rounds of each.
 *
 * @param weights of the layers, in the order they were shown
 * @param forward the pass on a batch
 */
record LsuvRun(Map<String, INDArray> weights, Consumer<Probe> forward) {

    /** Changes all weights that are shown, or none. */
    static Lsuv of(Map<String, INDArray> parameters, Initialization how, Consumer<Probe> forward) {
        LsuvRun run = new LsuvRun(shown(parameters, forward), forward);
        Map<String, INDArray> before = new LinkedHashMap<>();
        run.weights.forEach((path, weight) -> before.put(path, weight.dup()));
        boolean done = false;
        try {
            run.makeOrthonormal(how);
            Lsuv lsuv = run.scale();
            done = true;
            return lsuv;
        } finally {
            for (Map.Entry<String, INDArray> old : before.entrySet()) {
                if (!done) {
                    requireNonNull(run.weights.get(old.getKey())).assign(old.getValue());
                }
                old.getValue().close();
            }
        }
    }

    private static Map<String, INDArray> shown(Map<String, INDArray> parameters, Consumer<Probe> forward) {
        Map<String, INDArray> weights = new LinkedHashMap<>();
        for (String layer : Variances.of(forward, parameters.keySet()).keySet()) {
            INDArray weight = requireNonNull(parameters.get(layer));
            if (weight.rank() < 2) {
                throw new IllegalArgumentException("layer " + layer
                        + ": a weight has two axes at least, this has " + weight.rank()
                        + ": show the layer under the path of its weight");
            }
            weights.put(layer, weight);
        }
        if (weights.isEmpty()) {
            throw new IllegalArgumentException("the forward pass shows no layer under the path of its weight: call"
                    + " probe.see(path, output) in it, with a path of " + parameters.keySet());
        }
        return weights;
    }

    private void makeOrthonormal(Initialization how) {
        weights.forEach((path, weight) -> {
            Parameter parameter = Parameter.of(path, new OrthogonalInitializer(1), weight.shape());
            try (INDArray orthonormal =
                    how.dataType(weight.dataType()).make(Plan.of(parameter)).array(path)) {
                weight.assign(orthonormal);
            }
        });
    }

    /** Each layer in turn: those before it are done when it is looked at. */
    private Lsuv scale() {
        List<LayerScale> done = new ArrayList<>();
        Map<String, Double> variances = variances();
        for (Map.Entry<String, INDArray> layer : weights.entrySet()) {
            String path = layer.getKey();
            double before = variance(path, variances);
            double after = before;
            double factor = 1;
            int rounds = 0;
            while (Math.abs(after - 1) > Lsuv.TOLERANCE) {
                if (rounds == Lsuv.ROUNDS) {
                    throw new ArithmeticException("layer " + path + ": the variance of its outputs is "
                            + NumberText.of(after) + " after " + rounds + " rounds, not 1 +- " + Lsuv.TOLERANCE
                            + ": show what its weight makes, before the activation");
                }
                layer.getValue().divi(Math.sqrt(after));
                factor /= Math.sqrt(after);
                rounds++;
                variances = variances();
                after = variance(path, variances);
            }
            done.add(new LayerScale(path, factor, before, after, rounds));
        }
        return new Lsuv(done);
    }

    private Map<String, Double> variances() {
        return Variances.of(forward, weights.keySet());
    }

    private static double variance(String path, Map<String, Double> variances) {
        Double variance = variances.get(path);
        if (variance == null) {
            throw new IllegalArgumentException("layer " + path + ": one forward pass shows it, another does not");
        }
        if (variance == 0 || !Double.isFinite(variance)) {
            throw new ArithmeticException("layer " + path + ": the variance of its outputs is " + variance
                    + ", which no factor makes 1: look at the batch and at the layers before");
        }
        return variance;
    }
}
