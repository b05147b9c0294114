package dev.fanin.samples.papers;

import dev.fanin.samples.digits.Digits;
import dev.fanin.samples.digits.Split;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
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
        double[] steps = stepLosses(net);
        int each = steps.length / epochs;
        return IntStream.range(0, epochs)
                .mapToDouble(epoch -> Arrays.stream(steps, epoch * each, (epoch + 1) * each)
                        .average()
                        .orElseThrow())
                .toArray();
    }

    /** The loss of each step. */
    double[] stepLosses(Trainable net) {
        Digits digits = Split.standard().train();
        Momentum momentum = new Momentum(net.parameters(), rate);
        Random order = new Random(ORDER);
        return IntStream.range(0, epochs)
                .mapToObj(epoch -> digits.batches(batch, order))
                .flatMap(List::stream)
                .mapToDouble(some -> step(net, momentum, some))
                .toArray();
    }

    /**
     * What came of it.
     *
     * @param losses the mean of each epoch
     * @param accuracy the share of the held-out digits that are read right in the end
     */
    record Outcome(double[] losses, double accuracy) {
        String percent() {
            return text(accuracy);
        }
    }

    /** Trains a network in place, and judges it. */
    Outcome outcome(Trainable net) {
        return new Outcome(losses(net), accuracy(net));
    }

    /** {@link #accuracy}, for a sentence. */
    static String percent(Trainable net) {
        return text(accuracy(net));
    }

    private static String text(double accuracy) {
        return "%.0f %%".formatted(100 * accuracy);
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
