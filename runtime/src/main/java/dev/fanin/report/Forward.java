package dev.fanin.report;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A model's forward pass, which shows its layers to a probe: {@code Mlp::forward}, where {@code Mlp} has a method
 * {@code INDArray forward(INDArray x, Probe probe)}.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Forward<M> {

    /**
     * Runs the model.
     *
     * @param batch the examples, along the first axis
     * @return what the model makes of them
     */
    INDArray run(M model, INDArray batch, Probe probe);
}
