package dev.fanin.init;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanin.Spectrum;
import org.junit.jupiter.api.Test;

/** What is wrong with a parameter that a model declares is told with what it declares. */
class DeclarationTest {

    private static final Sizes SIZES =
            Sizes.fieldsOf("Net").size("layers", 1).size("width", 100).size("n", 1L << 40);

    private static final int[] NONE = {};

    private final Parameter w = SIZES.parameter("w", "[64, width]", new ZerosInitializer(), 64, 100);

    @Test
    void elements_tooManyToCount() {
        assertThatThrownBy(() -> SIZES.parameter("w", "[n, n]", new ZerosInitializer(), 1L << 40, 1L << 40))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        """
                        [size.too-large] w: too many elements to count: [1099511627776, 1099511627776]
                          w : [n, n]
                          n : 1099511627776    from the field n of Net
                          help: choose smaller sizes""");
    }

    @Test
    void blocks_thatDoNotDivide() {
        assertThatThrownBy(() -> w.blocks(3, -1))
                .hasMessage(
                        """
                        [blocks.divide] w: axis -1 of [64, 100] does not fall into equal blocks: 3
                          w     : [64, width]
                          width : 100            from the field width of Net
                          help: 99 or 102 in place of 100 would do""");
    }

    @Test
    void groups_thatDoNotDivide() {
        assertThatThrownBy(() -> w.fans(FanAxes.of(NONE, NONE, NONE, 3)))
                .hasMessage(
                        """
                        [fans.groups] w: 3 groups must divide the outputs of [64, 100]: 100
                          w     : [64, width]
                          width : 100            from the field width of Net
                          help: choose groups that divide the outputs""");
    }

    @Test
    void scale_thatIsInfinite() {
        assertThatThrownBy(() -> w.scale("1 / (layers - 1)", Double.POSITIVE_INFINITY))
                .hasMessage(
                        """
                        [scale.not-finite] w: 1 / (layers - 1) must be finite: Infinity
                          w      : [64, width] times 1 / (layers - 1)
                          layers : 1                                     from the field layers of Net
                          width  : 100                                   from the field width of Net
                          help: choose sizes for which it is a finite number""");
    }

    @Test
    void law_thatDoesNotFit_withItsWholePath() {
        SvdInitializer tooMany = new SvdInitializer(Spectrum.ORTHOGONAL, 1, new double[0], 1, 65);
        Parameter m = SIZES.parameter("m", "[64, width]", tooMany, 64, 100).under("blocks.3");

        assertThatThrownBy(() -> m.law(0))
                .hasMessage(
                        """
                        [initializer.value] blocks.3.m: rank must be at most 64, the smaller side of [64, 100]: 65
                          blocks.3.m : [64, width]
                          width      : 100            from the field width of Net
                          help: choose other sizes, or another initializer""");
    }
}
