package dev.fanin.samples.training;

import dev.fanin.samples.digits.Digits;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How the loss of a model changes with its parameters. */
@FunctionalInterface
public interface Gradients {

    /** The gradient of every parameter, by path, for a batch. */
    Map<String, INDArray> of(Digits batch);
}
