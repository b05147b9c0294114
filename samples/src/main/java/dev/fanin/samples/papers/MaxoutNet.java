package dev.fanin.samples.papers;

import dev.fanin.Initialization;
import dev.fanin.init.Initializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.report.Probe;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Layers whose units are the largest of four sums (Goodfellow et al. 2013): an activation for which no initializer has a gain.
 *
 * @param weights {@code [width, width * 4]} each, by path
 */
record MaxoutNet(int width, Map<String, INDArray> weights) {
    private static final int PIECES = 4;

    static MaxoutNet of(int layers, int width, Initializer initializer, long seed) {
        Plan.Builder plan = Plan.builder();
        for (int layer = 1; layer <= layers; layer++) {
            plan.add(Parameter.of("w" + layer, initializer, width, (long) width * PIECES));
        }
        return new MaxoutNet(width, Initialization.seed(seed).make(plan.build()).arrays());
    }

    /**
     * Runs a batch {@code [batch, width]} through all layers.
     *
     * @param probe sees the sums of each layer under the path of its weight
     */
    INDArray forward(INDArray batch, Probe probe) {
        INDArray signal = batch;
        for (Map.Entry<String, INDArray> weight : weights.entrySet()) {
            INDArray sums = probe.see(weight.getKey(), signal.mmul(weight.getValue()));
            signal = sums.reshape('c', new long[] {batch.rows(), width, PIECES}).max(2);
        }
        return signal;
    }
}
