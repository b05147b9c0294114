package dev.fanin.array;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionTest {

    /** The spacing of each type's numbers above 1; it is half of that below. */
    @ParameterizedTest
    @CsvSource({"FLOAT, 0x1p-23", "DOUBLE, 0x1p-52", "HALF, 0x1p-10", "BFLOAT16, 0x1p-7"})
    void neighbours_ofOne_areASpacingAway(Precision precision, double spacing) {
        assertThat(precision.next(1)).isEqualTo(1 + spacing);
        assertThat(precision.below(1)).isEqualTo(1 - spacing / 2);
        assertThat(precision.below(-1)).isEqualTo(-1 - spacing);
        assertThat(precision.atLeast(1)).isEqualTo(1);
        assertThat(precision.atMost(-1)).isEqualTo(-1);
        assertThat(precision.below(0)).isEqualTo(-precision.smallest());
        assertThat(precision.next(-0.0)).isEqualTo(precision.smallest());
    }

    @Test
    void bounds_betweenTwoNumbers_areTheInnerOnes() {
        assertThat(Precision.FLOAT.atLeast(0.7)).isEqualTo(Math.nextUp(0.7f));
        assertThat(Precision.FLOAT.atLeast(0.1)).isEqualTo(0.1f);
        assertThat(Precision.FLOAT.atMost(0.1)).isEqualTo(Math.nextDown(0.1f));
        assertThat(Precision.HALF.atLeast(1 + 0x1p-20)).isEqualTo(1 + 0x1p-10);
        assertThat(Precision.HALF.atLeast(-1 - 0x1p-20)).isEqualTo(-1);
        assertThat(Precision.HALF.atMost(1e9)).isEqualTo(65504);
    }

    /** 0.7 lies above its float, 0.1 below: neither is reached, nor is the float. */
    @Test
    void below_ofANumberBetweenTwo_isBelowBothItAndWhatItIsRoundedTo() {
        assertThat(Precision.FLOAT.below(0.7)).isEqualTo(Math.nextDown(0.7f));
        assertThat(Precision.FLOAT.below(0.1)).isEqualTo(Math.nextDown(0.1f));
    }
}
