package dev.fanin.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanin.Distribution;
import org.junit.jupiter.api.Test;

class ParameterTest {

    private static final Initializer LECUN = new LecunInitializer(Distribution.NORMAL);
    private static final Initializer ZEROS = new ZerosInitializer();

    @Test
    void fusedQueryKeyValue_inBlocks_hasTheFansOfEach() {
        Parameter qkv = Parameter.of("qkv", LECUN, 64, 192).blocks(3, -1);

        assertThat(qkv.fans()).contains(new Fans(64, 64));
        assertThat(qkv.blockDimensions()).isEqualTo(Dimensions.of(64, 64));
        assertThat(qkv.law(2)).isEqualTo(new Law.Normal(0, 0.125));
    }

    @Test
    void bias_withFansOfItsWeight_usesThem() {
        Parameter weight =
                Parameter.of("w", LECUN, 16, 400).fans(FanAxes.of(new int[] {1}, new int[] {0}, new int[] {}, 1));

        assertThat(Parameter.of("b", LECUN, 16).fansOf(weight).law(0)).isEqualTo(new Law.Normal(0, 0.05));
    }

    @Test
    void scale_givenTwice_multiplies() {
        Parameter w =
                Parameter.of("w", new NormalInitializer(1, 2), 3).scale(-2).scale(0.5);

        assertThat(w.law(0)).isEqualTo(new Law.Normal(-1, 2));
    }

    @Test
    void constant_oneABlock_startsEachBlockAtItsOwn() {
        Parameter bias =
                Parameter.of("b", new ConstantInitializer(0, 1, 0, 0), 32).blocks(4, 0);

        assertThat(bias.law(0)).isEqualTo(new Law.Constant(0));
        assertThat(bias.law(1)).isEqualTo(new Law.Constant(1));
    }

    @Test
    void messages_beginWithThePath() {
        assertThatThrownBy(() -> Parameter.of("w1", ZEROS, 64, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("w1: every size must be at least 1: [64, 0]");
        assertThatThrownBy(() -> Parameter.of("w1", ZEROS, 1L << 40, 1L << 40))
                .hasMessage("w1: too many elements to count: [1099511627776, 1099511627776]");
        assertThatThrownBy(() -> Parameter.of("w1", ZEROS, 64, 100).blocks(3, -1))
                .hasMessage("w1: axis -1 of [64, 100] does not fall into equal blocks: 3");
        assertThatThrownBy(() -> Parameter.of("w1", ZEROS, 64, 100).blocks(0, 0))
                .hasMessage("w1: axis 0 of [64, 100] does not fall into equal blocks: 0");
        assertThatThrownBy(() -> Parameter.of("w1", ZEROS, 64, 100).blocks(2, 2))
                .hasMessage("w1: [64, 100] has no such axis: 2");
        assertThatThrownBy(() -> Parameter.of("w1", ZEROS, 64, 100).scale(Double.NaN))
                .hasMessage("w1: scale must be finite: NaN");
        assertThatThrownBy(() -> Parameter.of("b", LECUN, 64).law(0))
                .hasMessage("b: an array of shape [64] has no fans: it needs two axes at least, or @Fans");
    }

    @Test
    void fans_thatDoNotFit_areAnErrorBeforeAnythingIsMade() {
        FanAxes axes = FanAxes.of(new int[] {2}, new int[] {0}, new int[] {}, 1);

        assertThatThrownBy(() -> Parameter.of("k", LECUN, 64, 100).fans(axes))
                .hasMessage("k: [64, 100] has no such axis: 2");
    }

    @Test
    void groups_ofBlocks_mustDivideEachBlock() {
        Parameter grouped =
                Parameter.of("k", LECUN, 3, 8, 12).fans(FanAxes.of(new int[] {}, new int[] {}, new int[] {}, 4));

        assertThatThrownBy(() -> grouped.blocks(2, -1))
                .hasMessage("k: 4 groups must divide the outputs of [3, 8, 6]: 6");
    }
}
