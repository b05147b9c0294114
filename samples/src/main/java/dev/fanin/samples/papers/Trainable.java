package dev.fanin.samples.papers;

import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A network from pixels to scores that can tell how its loss changes with its parameters. */
interface Trainable {

    /** The network's own arrays, by path: to change them is to train it. */
    Map<String, INDArray> parameters();

    /** A score for each kind of digit: {@code [batch, 64]} to {@code [batch, 10]}. */
    INDArray scores(INDArray pixels);

    /** The mean cross entropy on a batch of pixels and one-hot answers, with its gradients. */
    Slope slope(INDArray pixels, INDArray answers);

    /**
     * The loss where a network is, and the way from there.
     *
     * @param gradients by path
     */
    record Slope(double loss, Map<String, INDArray> gradients) {}
}
