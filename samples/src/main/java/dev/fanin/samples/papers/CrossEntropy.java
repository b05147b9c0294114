package dev.fanin.samples.papers;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * The mean of -log p over a batch, p being the share that softmax gives the right answer.
 *
 * @param loss NaN where the scores have run away
 * @param gradient by the scores, {@code [batch, kinds]}
 */
record CrossEntropy(double loss, INDArray gradient) {
    /** Stands in for shares too small for a float, whose logarithm is none. */
    private static final double LEAST = 1e-30;

    static CrossEntropy of(INDArray scores, INDArray answers) {
        INDArray shares = Transforms.softmax(scores);
        INDArray right = shares.mul(answers).sum(1);
        double loss = -Transforms.log(right.addi(LEAST)).meanNumber().doubleValue();
        return new CrossEntropy(loss, shares.sub(answers).div(answers.rows()));
    }
}
