package dev.fanin.samples.decoder;

import dev.fanin.samples.digits.Digits;
import java.util.function.IntUnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What the decoder is asked of a digit; each task may use the answers to those before it. */
enum Task {
    DIGIT(Digits.KINDS, label -> label),
    PARITY(2, label -> label % 2),
    AT_LEAST_FIVE(2, label -> label >= 5 ? 1 : 0);

    private final int kinds;
    private final IntUnaryOperator answer;

    Task(int kinds, IntUnaryOperator answer) {
        this.kinds = kinds;
        this.answer = answer;
    }

    /** How many answers there are to choose from. */
    int kinds() {
        return kinds;
    }

    /** The right answers, as one-hot rows: {@code [digits, kinds]}. */
    INDArray answers(Digits digits) {
        return digits.oneHot(kinds, answer);
    }

    /** The share of digits whose largest entry in {@code answers [digits, kinds]} is right. */
    double accuracy(Digits digits, INDArray answers) {
        return digits.accuracy(answers, answer);
    }
}
