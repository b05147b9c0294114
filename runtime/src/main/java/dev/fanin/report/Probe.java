package dev.fanin.report;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Looks at the output of a layer while a model runs.
 *
 * <p>A forward pass that takes one is written as
 * {@code INDArray h = probe.see("w1", Transforms.relu(x.mmul(w1)));}, and runs with {@link #NONE} otherwise.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Probe {

    /** Sees nothing. */
    Probe NONE = (layer, output) -> output;

    /**
     * Sees an output and returns it as it is.
     *
     * @param layer a name of its own; {@link Lsuv} wants the path of the layer's weight
     * @param output of any rank; the first axis is the batch
     */
    INDArray see(String layer, INDArray output);
}
