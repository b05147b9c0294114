package dev.fanin.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.fanin.Distribution;
import dev.fanin.FanMode;
import dev.fanin.Nonlinearity;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every fan, every gain and every distribution, against numbers calculated elsewhere. */
class VarianceTest {

    private static final double STD_CUT_AT_TWO = 0.8796256610342398;

    /** Twelve digits. */
    private static final double PERCENT = 1e-10;

    @ParameterizedTest
    @CsvFileSource(resources = "variances.txt", delimiter = ' ')
    void law_hasTheStdAndTheEndsOfItsFormula(
            String name,
            String number,
            String mode,
            String nonlinearity,
            Distribution distribution,
            String shape,
            double std,
            double end) {
        Initializer initializer =
                switch (name) {
                    case "scaling" -> new VarianceScalingInitializer(
                            Double.parseDouble(number), FanMode.valueOf(mode), distribution);
                    case "xavier" -> new XavierInitializer(Double.parseDouble(number), distribution);
                    case "lecun" -> new LecunInitializer(distribution);
                    default -> new KaimingInitializer(
                            FanMode.valueOf(mode),
                            Nonlinearity.valueOf(nonlinearity),
                            Double.parseDouble(number),
                            distribution);
                };
        long[] sizes =
                Arrays.stream(shape.split("x", -1)).mapToLong(Long::parseLong).toArray();

        assertLaw(initializer.law(Target.of(Dimensions.of(sizes))), std, end);
    }

    private static void assertLaw(Law law, double std, double end) {
        if (law instanceof Law.Uniform uniform) {
            assertThat(uniform.high()).isCloseTo(end, withinPercentage(PERCENT));
            assertThat(uniform.low()).isEqualTo(-uniform.high());
            assertThat((uniform.high() - uniform.low()) / Math.sqrt(12)).isCloseTo(std, withinPercentage(PERCENT));
        } else if (law instanceof Law.TruncatedNormal cut) {
            assertThat(cut.std() * STD_CUT_AT_TWO).isCloseTo(std, withinPercentage(PERCENT));
            assertThat(cut.high() * cut.std()).isCloseTo(end, withinPercentage(PERCENT));
            assertThat(cut.low()).isEqualTo(-cut.high());
            assertThat(cut.mean()).isZero();
        } else {
            assertThat(((Law.Normal) law).std()).isCloseTo(std, withinPercentage(PERCENT));
            assertThat(((Law.Normal) law).mean()).isZero();
            assertThat(end).isInfinite();
        }
    }
}
