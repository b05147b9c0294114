package dev.fanin.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizesTest {

    private static final Sizes HEADS =
            Sizes.argumentsOf("HeadsParameters.create").size("width", 7).size("heads", 2);

    private static final Sizes LARGE = Sizes.fieldsOf("Net").size("n", Long.MAX_VALUE);

    @Test
    void arithmetic_isExact() {
        assertThat(HEADS.product("3 * 64", 3, 64)).isEqualTo(192);
        assertThat(HEADS.sum("a + b", 5, -7)).isEqualTo(-2);
        assertThat(HEADS.difference("a - b", 5, 7)).isEqualTo(-2);
        assertThat(HEADS.quotient("a / b", 512, 8)).isEqualTo(64);
        assertThat(HEADS.asInt("width", 7)).isEqualTo(7);
        assertThat(HEADS.positive("width - 6", 1)).isEqualTo(1);
    }

    @Test
    void quotient_notWhole_tellsWhereFromAndWhatWouldDo() {
        assertThatThrownBy(() -> HEADS.in("w").quotient("width / heads", 7, 2))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage(
                        """
                        [size.not-whole] w: width / heads is no whole number: 7 / 2
                          width : 7    from the argument width of HeadsParameters.create
                          heads : 2    from the argument heads of HeadsParameters.create
                          help: 6 or 8 in place of 7 would do""");
    }

    @ParameterizedTest
    @CsvSource({
        "7, 2, 6 or 8 in place of 7 would do",
        "2, 7, 7 in place of 2 would do",
        "9223372036854775807, 2, 9223372036854775806 in place of 9223372036854775807 would do",
        "7, 0, choose sizes that divide without a rest",
        "-7, 2, choose sizes that divide without a rest",
    })
    void help_namesTheMultiplesBeside(long a, long b, String help) {
        assertThatThrownBy(() -> HEADS.quotient("width / heads", a, b)).hasMessageEndingWith("help: " + help);
    }

    @Test
    void size_ofAClass_wasNotSetInTime() {
        assertThatThrownBy(() -> Sizes.fieldsOf("Mlp").size("hidden", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        """
                        [size.not-positive] hidden must be at least 1: 0
                          hidden : 0    from the field hidden of Mlp
                          help: set it to 1 or more before the parameters are initialised""");
    }

    @Test
    void size_ofARecord_hasToBePassed() {
        assertThatThrownBy(() -> Sizes.argumentsOf("DecoderParameters.create").size("config.width", -3))
                .hasMessage(
                        """
                        [size.not-positive] config.width must be at least 1: -3
                          config.width : -3    from the argument config.width of DecoderParameters.create
                          help: pass 1 or more""");
    }

    @Test
    void difference_belowOne_isNoSize() {
        assertThatThrownBy(() -> HEADS.in("w").positive("width - 8", -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        """
                        [size.not-positive] w: width - 8 must be at least 1: -1
                          width : 7    from the argument width of HeadsParameters.create
                          help: choose sizes for which it is 1 or more""");
    }

    @Test
    void result_beyondLong_tellsItsOperands() {
        long n = Long.MAX_VALUE;
        assertThatThrownBy(() -> LARGE.in("w").product("2 * n", 2, n))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage(
                        """
                        [size.too-large] w: 2 * n does not fit into a long: 2 * 9223372036854775807
                          n : 9223372036854775807    from the field n of Net
                          help: choose smaller sizes""");
        assertThatThrownBy(() -> LARGE.sum("n + 1", n, 1))
                .hasMessageStartingWith("[size.too-large] n + 1 does not fit into a long: 9223372036854775807 + 1\n");
        assertThatThrownBy(() -> LARGE.difference("1 - n - n", 1 - n, n))
                .hasMessageStartingWith(
                        "[size.too-large] 1 - n - n does not fit into a long: -9223372036854775806 - 9223372036854775807\n");
        assertThatThrownBy(() -> LARGE.asInt("n", n))
                .hasMessageStartingWith("[size.too-large] n does not fit into an int: 9223372036854775807\n");
    }

    @Test
    void equation_thatIsBroken_tellsBothSides() {
        assertThatThrownBy(() -> HEADS.equal("width", 7, "3 * heads", 6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        """
                        [where.broken] width = 3 * heads does not hold: 7 vs 6
                          width : 7    from the argument width of HeadsParameters.create
                          heads : 2    from the argument heads of HeadsParameters.create
                          help: width = 6 would do""");
        assertThatThrownBy(() -> HEADS.equal("2 * width", 14, "3 * heads", 6))
                .hasMessageEndingWith("help: choose sizes for which it holds");
        assertThatCode(() -> HEADS.equal("width", 8, "heads * head", 8)).doesNotThrowAnyException();
    }

    @Test
    void givenArray_hasTheDeclaredShape() {
        long[] given = {2, 7};
        assertThatCode(() -> HEADS.given("m", "[_, width]", given, -1, 7)).doesNotThrowAnyException();
        assertThatThrownBy(() -> HEADS.given("m", "[_, heads]", given, -1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        """
                        [shape.argument] m: must be [_, 2], but is [2, 7]
                          m     : [_, heads]
                          heads : 2             from the argument heads of HeadsParameters.create
                          help: give an array of that shape""");
        assertThatThrownBy(() -> HEADS.given("m", "[2]", given, 2))
                .hasMessageStartingWith("[shape.argument] m: must be [2], but is [2, 7]\n");
        assertThatThrownBy(() -> HEADS.given("m", "[2]", null, 2))
                .hasMessageStartingWith("[shape.argument] m: must be [2], but is null\n");
    }

    @Test
    void submodels_areThereAndAsManyAsDeclared() {
        assertThat(HEADS.present("block", "a model")).isEqualTo("a model");
        assertThatCode(() -> HEADS.count("blocks", 2, "heads", 2)).doesNotThrowAnyException();
        assertThatThrownBy(() -> HEADS.present("block", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage(
                        """
                        [submodel.absent] block must be there before the model is initialised
                          help: make it in the constructor, before the parameters are initialised""");
        assertThatThrownBy(() -> HEADS.count("blocks", 3, "heads", 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        """
                        [submodel.count] blocks holds 3 models, but heads is 2
                          heads : 2    from the argument heads of HeadsParameters.create
                          help: make as many as are declared""");
    }
}
