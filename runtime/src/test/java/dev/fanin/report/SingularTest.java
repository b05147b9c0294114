package dev.fanin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fanin.Initialization;
import dev.fanin.Spectrum;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.init.SvdInitializer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SingularTest {

    private static Singular of(Parameter parameter) {
        Initialization how = Initialization.seed(42);
        return new SingularReader(parameter).read(how.make(Plan.of(parameter)).array(parameter.path()));
    }

    @Test
    void orthogonalBlocks_haveTheirGainEach() {
        Singular singular =
                of(Parameter.of("qkv", new OrthogonalInitializer(2), 16, 48).blocks(3, -1));

        assertThat(singular.exact()).isTrue();
        assertThat(singular.expected()).hasSize(48).containsOnly(2.0);
        assertThat(singular.values()).allSatisfy(value -> assertThat(value).isCloseTo(2, within(1e-5)));
    }

    @Test
    void kernel_isTakenAsAMatrixOfItsLastAxis() {
        assertThat(of(Parameter.of("kernel", new OrthogonalInitializer(1), 3, 3, 2, 5))
                        .values())
                .hasSize(5);
    }

    @Test
    void gaussian_followsMarchenkoAndPastur() {
        Singular singular = of(Parameter.of("w", new NormalInitializer(0, 1), 400, 100));

        // From sqrt(400) (1 + sqrt(1/4)) = 30 down to sqrt(400) (1 - sqrt(1/4)) = 10.
        assertThat(singular.expected().get(0)).isCloseTo(30, within(0.5));
        assertThat(singular.expected().get(99)).isCloseTo(10, within(0.5));
        assertThat(singular.furthest()).isLessThan(0.8);
        assertThat(singular.exact()).isFalse();
    }

    @Test
    void marchenkoPastur_keepsTheSumOfSquares() {
        double squares = Arrays.stream(MarchenkoPastur.singularValues(300, 300, 0.5))
                .map(value -> value * value)
                .sum();

        // 300 x 300 elements of variance 1/4.
        assertThat(squares).isCloseTo(22_500, within(50.0));
    }

    @Test
    void spectrum_ofGivenValues_isAsGiven() {
        Singular singular =
                of(Parameter.of("w", new SvdInitializer(Spectrum.VALUES, 2, new double[] {1, 5, 3}, 1, 3), 3, 4));

        assertThat(singular.expected()).isEqualTo(List.of(10.0, 6.0, 2.0));
        assertThat(singular.furthest()).isLessThan(1e-5);
    }
}
