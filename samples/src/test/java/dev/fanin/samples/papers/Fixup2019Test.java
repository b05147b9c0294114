package dev.fanin.samples.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class Fixup2019Test {
    private static final int BLOCKS = 50;

    @Test
    void blocks_underFixup_beginAsTheIdentity() {
        double[] meanSquares = Fixup2019.meanSquares(Fixup2019.fixup(BLOCKS));

        assertThat(meanSquares[BLOCKS - 1]).isEqualTo(meanSquares[0]);
    }

    @Test
    void firstLayers_underFixup_areScaledByTheDepth() {
        // sqrt(2 / 64) / sqrt(50)
        double std = Fixup2019.fixup(BLOCKS).residuals().get(7).w1().stdNumber().doubleValue();

        assertThat(std).isCloseTo(0.025, within(0.001));
    }

    @Test
    void blocks_underKaiming_growTheSignal() {
        double[] meanSquares = Fixup2019.meanSquares(Fixup2019.kaiming(BLOCKS));

        assertThat(meanSquares[BLOCKS - 1] / meanSquares[0]).isGreaterThan(1e9);
    }

    @Test
    void network_underFixup_learns() {
        assertThat(new Learning(2, 32, 0.03).losses(Fixup2019.fixup(BLOCKS))[1]).isLessThan(0.5);
    }

    @Test
    void network_underKaiming_doesNot() {
        // A guess has 2.3.
        assertThat(new Learning(1, 32, 0.03).losses(Fixup2019.kaiming(BLOCKS))[0])
                .isGreaterThan(10);
    }
}
