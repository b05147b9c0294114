package dev.fanin.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizesTest {

    @Test
    void arithmetic_ofSizes_isExact() {
        assertThat(Sizes.product(3, 64)).isEqualTo(192);
        assertThat(Sizes.product()).isEqualTo(1);
        assertThat(Sizes.product(3037000499L, 3037000499L)).isEqualTo(9223372030926249001L);
        assertThat(Sizes.sum(5, -7)).isEqualTo(-2);
        assertThat(Sizes.difference(5, 7)).isEqualTo(-2);
        assertThat(Sizes.quotient(512, 8)).isEqualTo(64);
    }

    @ParameterizedTest
    @CsvSource({"7, 2", "7, 0", "1, 3"})
    void quotient_notWhole_namesBothNumbers(long a, long b) {
        assertThatThrownBy(() -> Sizes.quotient(a, b))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage(a + " / " + b + " is not a whole number");
    }

    @Test
    void results_beyondLong_nameTheirOperands() {
        assertThatThrownBy(() -> Sizes.product(3037000500L, 3037000500L))
                .hasMessage("the product of [3037000500, 3037000500] does not fit into a long");
        assertThatThrownBy(() -> Sizes.sum(Long.MAX_VALUE, 1))
                .hasMessage("9223372036854775807 + 1 does not fit into a long");
        assertThatThrownBy(() -> Sizes.difference(-2, Long.MAX_VALUE))
                .hasMessage("-2 - 9223372036854775807 does not fit into a long");
        assertThatThrownBy(() -> Sizes.quotient(Long.MIN_VALUE, -1))
                .hasMessage("-9223372036854775808 / -1 does not fit into a long");
    }

    @Test
    void positive_belowOne_namesTheSize() {
        assertThatThrownBy(() -> Sizes.positive("hidden", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("hidden must be at least 1: 0");
        assertThatCode(() -> Sizes.positive("hidden", 1)).doesNotThrowAnyException();
    }

    @Test
    void rank_belowOne_isNotSilentlyAll() {
        assertThatThrownBy(() -> Sizes.rank("n - 8", 0)).hasMessage("rank n - 8 must be at least 1: 0");
        assertThat(Sizes.rank("n", 8)).isEqualTo(8);
    }

    @Test
    void equal_sidesDiffer_namesBothValues() {
        assertThatThrownBy(() -> Sizes.equal("width", 7, "heads * head", 8))
                .hasMessage("width = heads * head does not hold: width is 7, heads * head is 8");
        assertThatCode(() -> Sizes.equal("width", 8, "heads * head", 8)).doesNotThrowAnyException();
    }
}
