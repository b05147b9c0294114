package dev.fanin.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FanAxesTest {

    private static final int[] NONE = {};

    /** Layouts whose fans come out wrong elsewhere, with what a unit sums and what an input reaches. */
    static Stream<Arguments> layouts() {
        return Stream.of(
                layout("dense [in, out]", axes(NONE, NONE, NONE, 1), 784, 256, 784, 256),
                layout("dense [out, in], as PyTorch", axes(1, 0), 784, 256, 256, 784),
                layout("convolution [k, k, in, out]", axes(NONE, NONE, NONE, 1), 576, 1152, 3, 3, 64, 128),
                layout("convolution [out, in, k, k]", axes(1, 0), 576, 1152, 128, 64, 3, 3),
                layout("transposed [in, out, k, k]: PyTorch swaps them", axes(0, 1), 576, 1152, 64, 128, 3, 3),
                layout("depthwise [out, 1, k, k], groups 64: not 576", grouped(1, 0, 64), 9, 9, 64, 1, 3, 3),
                layout("depthwise [k, k, in, mult]: not 64 times 9", depthwise(), 9, 18, 3, 3, 64, 2),
                layout("grouped [k, k, in/4, out]", axes(NONE, NONE, NONE, 4), 144, 288, 3, 3, 16, 128),
                layout("experts [e, in, out]", batched(0), 64, 32, 8, 64, 32),
                layout("experts [in, out, e]", batched(-1), 64, 32, 64, 32, 8),
                layout("experts [in, e, out]", batched(1), 64, 32, 64, 8, 32),
                layout("table [rows, width], each row by itself", batched(0), 1, 32, 1000, 32),
                layout("heads [in, heads, head]", axes(new int[] {0}, new int[] {1, 2}, NONE, 1), 512, 512, 512, 8, 64),
                layout("negative axes", axes(-1, -2), 784, 256, 256, 784));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void fans_ofALayout_areWhatAUnitSumsAndAnInputReaches(String name, FanAxes axes, Fans expected, long[] shape) {
        assertThat(axes.fans(Dimensions.of(shape))).isEqualTo(expected);
    }

    @Test
    void axes_outOfRange_areAnError() {
        assertThatThrownBy(() -> axes(2, 0).fans(Dimensions.of(4, 5))).hasMessage("[4, 5] has no such axis: 2");
        assertThatThrownBy(() -> axes(-3, 0).fans(Dimensions.of(4, 5))).hasMessage("[4, 5] has no such axis: -3");
    }

    @Test
    void axes_namedTwice_areAnError() {
        assertThatThrownBy(() -> axes(1, -1).fans(Dimensions.of(4, 5)))
                .hasMessage("an axis is named twice as a fan of [4, 5]: -1");
    }

    @Test
    void groups_notDividingTheOutputs_areAnError() {
        assertThatThrownBy(() -> axes(NONE, NONE, NONE, 3).fans(Dimensions.of(3, 3, 16, 128)))
                .hasMessage("3 groups must divide the outputs of [3, 3, 16, 128]: 128");
        assertThatThrownBy(() -> axes(NONE, NONE, NONE, 0)).hasMessage("groups must be at least 1: 0");
    }

    private static Arguments layout(String name, FanAxes axes, long in, long out, long... shape) {
        return Arguments.of(name, axes, new Fans(in, out), shape);
    }

    private static FanAxes axes(int in, int out) {
        return axes(new int[] {in}, new int[] {out}, NONE, 1);
    }

    private static FanAxes grouped(int in, int out, long groups) {
        return axes(new int[] {in}, new int[] {out}, NONE, groups);
    }

    private static FanAxes depthwise() {
        return axes(NONE, new int[] {3}, new int[] {2}, 1);
    }

    private static FanAxes batched(int axis) {
        return axes(NONE, NONE, new int[] {axis}, 1);
    }

    private static FanAxes axes(int[] in, int[] out, int[] batch, long groups) {
        return FanAxes.of(in, out, batch, groups);
    }
}
