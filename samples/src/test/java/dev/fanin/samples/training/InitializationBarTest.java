package dev.fanin.samples.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.Initialization;
import dev.fanin.samples.mlp.Mlp;
import org.junit.jupiter.api.Test;

class InitializationBarTest {

    @Test
    void bar_reachesItsEnd_withTheLastParameter() {
        try (InitializationBar bar = new InitializationBar("Mlp")) {
            assertThat(bar.made()).isZero();

            new Mlp(32, Initialization.seed(1).progress(bar));

            assertThat(bar.made()).isEqualTo(bar.expected()).isGreaterThan(32 * 10);
        }
    }
}
