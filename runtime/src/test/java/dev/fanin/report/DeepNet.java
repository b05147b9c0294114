package dev.fanin.report;

import dev.fanin.Initialization;
import dev.fanin.init.Initializer;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Thirty layers of one width and one activation over a random batch. */
final class DeepNet {

    static final int LAYERS = 30;
    static final int WIDTH = 128;
    static final int BATCH = 100;

    private final Map<String, INDArray> weights = new LinkedHashMap<>();
    private final INDArray inputs;
    private final UnaryOperator<INDArray> activation;

    DeepNet(Initializer initializer, UnaryOperator<INDArray> activation) {
        Plan.Builder plan = Plan.builder();
        for (int layer = 1; layer <= LAYERS; layer++) {
            plan.add(Parameter.of("w" + layer, initializer, WIDTH, WIDTH));
        }
        Initialization how = Initialization.seed(42);
        weights.putAll(how.make(plan.build()).arrays());
        Parameter examples = Parameter.of("x", new NormalInitializer(0, 1), BATCH, WIDTH);
        inputs = how.make(Plan.of(examples)).array("x");
        this.activation = activation;
    }

    /** By path, in the order of the layers. */
    Map<String, INDArray> weights() {
        return weights;
    }

    /** Shows the outputs of the activation. */
    void forward(Probe probe) {
        INDArray h = inputs;
        for (Map.Entry<String, INDArray> weight : weights.entrySet()) {
            h = probe.see(weight.getKey(), activation.apply(h.mmul(weight.getValue())));
        }
    }
}
