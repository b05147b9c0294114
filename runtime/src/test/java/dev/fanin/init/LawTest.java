package dev.fanin.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.fanin.Distribution;
import dev.fanin.FanMode;
import dev.fanin.Nonlinearity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawTest {

    /** He et al. 2015, section 2.2: the standard deviations of 3 x 3 convolutions. */
    @ParameterizedTest
    @CsvSource({"64, 0.0589", "128, 0.0417", "256, 0.0295", "512, 0.0208"})
    void kaiming_convolution_hasThePapersStd(long filters, double std) {
        Initializer kaiming = new KaimingInitializer(FanMode.FAN_OUT, Nonlinearity.RELU, 0.01, Distribution.NORMAL);

        Law.Normal law = (Law.Normal) kaiming.law(Target.of(Dimensions.of(3, 3, filters, filters)));

        assertThat(law.std()).isCloseTo(std, within(5e-5));
    }

    @Test
    void xavier_uniform_hasGlorotsBound() {
        Law law = new XavierInitializer(1, Distribution.UNIFORM).law(Target.of(Dimensions.of(300, 100)));

        assertThat(((Law.Uniform) law).high()).isCloseTo(0.12247448713915890, within(1e-16));
        assertThat(((Law.Uniform) law).low()).isCloseTo(-0.12247448713915890, within(1e-16));
    }

    @Test
    void xavier_bias_hasNoFans() {
        assertThatThrownBy(() -> new XavierInitializer(1, Distribution.UNIFORM).law(Target.of(Dimensions.of(10))))
                .hasMessage("an array of shape [10] has no fans: it needs two axes at least, or @Fans");
    }

    @ParameterizedTest
    @CsvSource({
        "-2, 2, 0.8796256610342398",
        "-1, 1, 0.5395600937548969",
        "-Infinity, 0, 0.6028102749890869",
        "2.5, 5, 0.2978564270214329"
    })
    void truncatedNormal_corrected_widensByTheStdOfTheCutNormal(double low, double high, double std) {
        Law law = new TruncatedNormalInitializer(0, 1, low, high, true).law(Target.of(Dimensions.of(10)));

        assertThat(((Law.TruncatedNormal) law).std()).isCloseTo(1 / std, within(1e-11));
    }

    @ParameterizedTest
    @CsvSource({"0.1, 512, 52", "0.1, 10, 1", "0.5, 3, 2", "0, 7, 0", "1, 7, 7"})
    void sparse_zerosAreTheCeilingOfTheRealProduct(double sparsity, long rows, long zeros) {
        Law law = new SparseInitializer(sparsity, 0.01).law(Target.of(Dimensions.of(rows, 4)));

        assertThat(((Law.Sparse) law).zeros()).isEqualTo(zeros);
    }

    @Test
    void normal_std_mustBeFinite() {
        assertThatThrownBy(() -> new NormalInitializer(0, Double.NaN))
                .hasMessage("std must be finite and at least 0: NaN");
    }
}
