package dev.fanin.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Parameter W = Parameter.of("w", new ZerosInitializer(), 2, 3);
    private static final Parameter B = Parameter.of("b", new ZerosInitializer(), 3);

    @Test
    void submodels_keepTheirOrderUnderTheirPath() {
        Plan block = Plan.of(W, B);
        Plan model = Plan.builder()
                .submodel("blocks.0", block)
                .add(W)
                .submodel("blocks.1", block)
                .build();

        assertThat(model.parameters())
                .extracting(Parameter::path)
                .containsExactly("blocks.0.w", "blocks.0.b", "w", "blocks.1.w", "blocks.1.b");
        assertThat(model.under("decoder").parameters().get(4).path()).isEqualTo("decoder.blocks.1.b");
    }

    @Test
    void paths_usedTwice_areAnError() {
        assertThatThrownBy(() -> Plan.of(W, B, W)).hasMessage("two parameters have the same path: w");
    }
}
