package dev.fanin.samples.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Le2015Test {
    private static final Learning LEARNING = new Learning(3, 32, 0.001);

    private static double last(double[] losses) {
        return losses[losses.length - 1];
    }

    @Test
    void identity_remembersOverFiftySixSteps() {
        assertThat(last(LEARNING.losses(Le2015.identity()))).isLessThan(1.3);
    }

    @Test
    void xavier_hasForgotten() {
        assertThat(last(LEARNING.losses(Le2015.xavier()))).isGreaterThan(2.29);
    }
}
