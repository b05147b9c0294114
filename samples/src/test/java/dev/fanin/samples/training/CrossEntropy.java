package dev.fanin.samples.training;

import org.nd4j.linalg.api.ndarray.INDArray;

/** The loss that the samples' gradients are of, number by number. */
public final class CrossEntropy {
    private CrossEntropy() {}

    /** The mean of -log p over the rows, p being the probability of the right answer. */
    public static double of(INDArray probabilities, INDArray answers) {
        double sum = 0;
        for (int row = 0; row < answers.rows(); row++) {
            for (int kind = 0; kind < answers.columns(); kind++) {
                if (answers.getDouble(row, kind) == 1) {
                    sum -= Math.log(probabilities.getDouble(row, kind));
                }
            }
        }
        return sum / answers.rows();
    }
}
