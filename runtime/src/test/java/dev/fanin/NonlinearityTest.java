package dev.fanin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NonlinearityTest {

    /** PyTorch's calculate_gain for the first six; then 1/sqrt(E[f(z)^2]) by integration with 40 digits. */
    @ParameterizedTest
    @CsvSource({
        "LINEAR, 1",
        "SIGMOID, 1",
        "TANH, 1.6666666666666667",
        "RELU, 1.4142135623730951",
        "LEAKY_RELU, 1.4141428569978354",
        "SELU, 0.75",
        "GELU, 1.5335304411955352",
        "SILU, 1.6765324703310912",
        "ELU, 1.2451983007007066"
    })
    void gain_isTheFieldsNumber(Nonlinearity nonlinearity, double gain) {
        assertThat(nonlinearity.gain()).isCloseTo(gain, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"0, 1.4142135623730951", "0.01, 1.4141428569978354", "10, 0.14071950894605836", "-1, 1"})
    void leakyGain_isThatOfItsSlope(double slope, double gain) {
        assertThat(Nonlinearity.LEAKY_RELU.gain(slope)).isCloseTo(gain, within(1e-15));
    }

    @ParameterizedTest
    @EnumSource(names = "LEAKY_RELU", mode = EnumSource.Mode.EXCLUDE)
    void slope_countsForLeakyReluOnly(Nonlinearity nonlinearity) {
        assertThat(nonlinearity.gain(10)).isEqualTo(nonlinearity.gain());
    }
}
