package dev.fanin.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactTest {

    @Test
    void arithmetic_ofSizes_isExact() {
        assertThat(Exact.product(3, 64)).isEqualTo(192);
        assertThat(Exact.product()).isEqualTo(1);
        assertThat(Exact.product(3037000499L, 3037000499L)).isEqualTo(9223372030926249001L);
        assertThat(Exact.sum(5, -7)).isEqualTo(-2);
        assertThat(Exact.difference(5, 7)).isEqualTo(-2);
        assertThat(Exact.quotient(512, 8)).isEqualTo(64);
    }

    @ParameterizedTest
    @CsvSource({"7, 2", "7, 0", "1, 3"})
    void quotient_notWhole_namesBothNumbers(long a, long b) {
        assertThatThrownBy(() -> Exact.quotient(a, b))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage(a + " / " + b + " is not a whole number");
    }

    @Test
    void results_beyondLong_nameTheirOperands() {
        assertThatThrownBy(() -> Exact.product(3037000500L, 3037000500L))
                .hasMessage("the product of [3037000500, 3037000500] does not fit into a long");
        assertThatThrownBy(() -> Exact.sum(Long.MAX_VALUE, 1))
                .hasMessage("9223372036854775807 + 1 does not fit into a long");
        assertThatThrownBy(() -> Exact.difference(-2, Long.MAX_VALUE))
                .hasMessage("-2 - 9223372036854775807 does not fit into a long");
        assertThatThrownBy(() -> Exact.quotient(Long.MIN_VALUE, -1))
                .hasMessage("-9223372036854775808 / -1 does not fit into a long");
    }
}
