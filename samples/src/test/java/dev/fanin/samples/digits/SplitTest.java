package dev.fanin.samples.digits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

class SplitTest {
    private static final IntUnaryOperator ITSELF = label -> label;

    private final Split split = Split.standard();

    @Test
    void standard_holdsOutEveryFifth() {
        assertThat(split.train().size()).isEqualTo(1438);
        assertThat(split.test().size()).isEqualTo(359);
    }

    @Test
    void pixels_areGreyValuesBetweenZeroAndOne() {
        INDArray pixels = split.test().pixels();

        assertThat(pixels.shape()).containsExactly(359, 64);
        assertThat(pixels.minNumber().doubleValue()).isZero();
        assertThat(pixels.maxNumber().doubleValue()).isEqualTo(1);
        // The fifth line of the file, third pixel: 1 of 16.
        assertThat(pixels.getDouble(0, 3)).isEqualTo(1 / 16.0);
    }

    @Test
    void oneHot_hasOneOneARow() {
        INDArray rows = split.test().oneHot(10, ITSELF);

        assertThat(rows.sum(1).minNumber().doubleValue()).isEqualTo(1);
        assertThat(rows.getDouble(0, 4)).isEqualTo(1);
        assertThat(rows.sumNumber().doubleValue()).isEqualTo(359);
    }

    @Test
    void accuracy_countsTheRowsThatAreRight() {
        INDArray right = split.test().oneHot(10, ITSELF);

        assertThat(split.test().accuracy(right, ITSELF)).isEqualTo(1);
        assertThat(split.test().accuracy(right.mul(-1), ITSELF)).isEqualTo(0, within(0.2));
        assertThat(split.test().accuracy(right, label -> (label + 1) % 10)).isZero();
    }

    @Test
    void batches_areTheSameForTheSameSeed() {
        INDArray first = split.train().batches(32, new Random(7)).get(0).pixels();
        INDArray again = split.train().batches(32, new Random(7)).get(0).pixels();
        INDArray other = split.train().batches(32, new Random(8)).get(0).pixels();

        assertThat(split.train().batches(32, new Random(7))).hasSize(44);
        assertThat(first).isEqualTo(again).isNotEqualTo(other);
    }

    @Test
    void parse_refusesAShortLine() {
        assertThatThrownBy(() -> Digit.parse("1,2,3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a line must have 65 numbers: 3");
    }
}
