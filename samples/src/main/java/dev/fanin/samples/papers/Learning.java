package dev.fanin.samples.papers;

import dev.fanin.samples.digits.Digits;
import dev.fanin.samples.digits.Split;
import java.util.Random;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Learning the digits by gradient descent with momentum.
 *
 * @param epochs how many times all digits are seen
 * @param batch digits a step
 * @param rate the size of a step
 */
record Learning(int epochs, int batch, double rate) {
    /** Of the pixels to learn from, over all digits and places. */
    private static final double MEAN = 0.3058;

    private static final double STD = 0.3764;

    /** The seed of the order in which the digits are seen. */
    private static final long ORDER = 1;

    /** The mean loss of each epoch, while the network is trained in place; NaN where it has run away. */
    double[] losses(Trainable net) {
        Digits digits = Split.standard().train();
        Momentum momentum = new Momentum(net.parameters(), rate);
        Random order = new Random(ORDER);
        double[] losses = new double[epochs];
        for (int epoch = 0; epoch < epochs; epoch++) {
            losses[epoch] = digits.batches(batch, order).stream()
                    .mapToDouble(some -> step(net, momentum, some))
                    .average()
                    .orElseThrow();
        }
        return losses;
    }

    private static double step(Trainable net, Momentum momentum, Digits digits) {
        Trainable.Slope slope = net.slope(pixels(digits), answers(digits));
        momentum.step(slope.gradients());
        return slope.loss();
    }

    /** The share of the held-out digits that a network reads right. */
    static double accuracy(Trainable net) {
        Digits digits = Split.standard().test();
        return digits.accuracy(net.scores(pixels(digits)), label -> label);
    }

    /** Pixels with mean 0 and variance 1 over all digits and places, as the papers' variances suppose. */
    static INDArray pixels(Digits digits) {
        return digits.pixels().sub(MEAN).div(STD);
    }

    /** What they show, as one-hot rows. */
    static INDArray answers(Digits digits) {
        return digits.oneHot(Digits.KINDS, label -> label);
    }
}
