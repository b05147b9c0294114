package dev.fanin.samples.papers;

import dev.fanin.samples.digits.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * A recurrent network of ReLUs that reads a digit row by row, waits, and then says which it was.
 *
 * <p>Its models differ in how they begin.
 */
interface Recurrent extends Trainable {
    int ROWS = 8;
    int ROW = Digits.PIXELS / ROWS;

    /** The rows, and seven times as long without any. */
    int STEPS = 8 * ROWS;

    /** From a row: {@code [8, hidden]}. */
    INDArray input();

    /** From what was read before: {@code [hidden, hidden]}. */
    INDArray recurrent();

    /** {@code [hidden]}. */
    INDArray bias();

    /** To the scores: {@code [hidden, 10]}. */
    INDArray output();

    /** What is kept after every step, and before the first: each {@code [batch, hidden]}. */
    default List<INDArray> states(INDArray pixels) {
        List<INDArray> states = new ArrayList<>();
        states.add(Nd4j.zeros(pixels.dataType(), pixels.rows(), recurrent().rows()));
        for (int step = 0; step < STEPS; step++) {
            INDArray sums = states.get(step).mmul(recurrent()).addiRowVector(bias());
            if (step < ROWS) {
                sums.addi(row(pixels, step).mmul(input()));
            }
            states.add(Activation.RELU.of(sums));
        }
        return states;
    }

    private static INDArray row(INDArray pixels, int row) {
        return pixels.get(NDArrayIndex.all(), NDArrayIndex.interval(row * ROW, (row + 1) * ROW));
    }

    @Override
    default INDArray scores(INDArray pixels) {
        return states(pixels).get(STEPS).mmul(output());
    }

    /** Backwards through time: Werbos 1990. */
    @Override
    default Slope slope(INDArray pixels, INDArray answers) {
        List<INDArray> states = states(pixels);
        INDArray last = states.get(STEPS);
        CrossEntropy entropy = CrossEntropy.of(last.mmul(output()), answers);
        INDArray byState = entropy.gradient().mmul(output().transpose());
        INDArray byInput = Nd4j.zerosLike(input());
        INDArray byRecurrent = Nd4j.zerosLike(recurrent());
        INDArray byBias = Nd4j.zerosLike(bias());
        for (int step = STEPS - 1; step >= 0; step--) {
            INDArray bySums = byState.mul(Activation.RELU.slope(states.get(step + 1)));
            byRecurrent.addi(states.get(step).transpose().mmul(bySums));
            byBias.addi(bySums.sum(0));
            if (step < ROWS) {
                byInput.addi(row(pixels, step).transpose().mmul(bySums));
            }
            byState = bySums.mmul(recurrent().transpose());
        }
        INDArray byOutput = last.transpose().mmul(entropy.gradient());
        return new Slope(
                entropy.loss(), Map.of("input", byInput, "recurrent", byRecurrent, "bias", byBias, "output", byOutput));
    }
}
