package dev.fanin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fanin.Initialization;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.init.SparseInitializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class DistributionTestTest {

    private static final Parameter NORMAL = Parameter.of("w", new NormalInitializer(0.1, 2), 300, 300);

    private static DistributionTest tested(Parameter parameter, INDArray array) {
        return DistributionTest.of(Sample.of(array), ElementLaw.of(parameter).orElseThrow(), array.dataType());
    }

    private static INDArray made(Parameter parameter, DataType type) {
        return Initialization.seed(42).dataType(type).make(Plan.of(parameter)).array(parameter.path());
    }

    @Test
    void chance_isOfTheTables() {
        // Kolmogorov's law, Smirnov 1948: 1.3581 is exceeded in 5 %, 1.6276 in 1 %.
        int n = 100_000_000;
        assertThat(DistributionTest.chance(1.3581 / 1e4, n)).isCloseTo(0.05, within(1e-4));
        assertThat(DistributionTest.chance(1.6276 / 1e4, n)).isCloseTo(0.01, within(1e-4));
        assertThat(DistributionTest.chance(0.1 / 1e4, n)).isOne();
        // Exact for n = 20: 0.29408 is exceeded in 5 % (Birnbaum 1952).
        assertThat(DistributionTest.chance(0.29408, 20)).isCloseTo(0.05, within(2e-3));
    }

    @ParameterizedTest
    @EnumSource(names = {"FLOAT", "DOUBLE", "HALF", "BFLOAT16"})
    void law_isKept_inEveryDataType(DataType type) {
        DistributionTest test = tested(NORMAL, made(NORMAL, type));

        assertThat(test.sample()).isEqualTo(45_000);
        assertThat(test.p()).isGreaterThan(0.001);
    }

    @Test
    void elements_twentiethTooLarge_areFound() {
        assertThat(tested(NORMAL, made(NORMAL, DataType.FLOAT).muli(1.05)).p()).isLessThan(1e-6);
    }

    @Test
    void zerosOfASparseMatrix_areExpected() {
        Parameter sparse = Parameter.of("w", new SparseInitializer(0.9, 0.01), 200, 200);

        assertThat(tested(sparse, made(sparse, DataType.FLOAT)).p()).isGreaterThan(0.001);
        assertThat(tested(sparse, Nd4j.zeros(DataType.FLOAT, 200, 200)).p()).isLessThan(1e-6);
    }

    @Test
    void orthogonalMatrix_followsItsMarginalLaw() {
        Parameter orthogonal = Parameter.of("w", new OrthogonalInitializer(1), 64, 64);

        assertThat(tested(orthogonal, made(orthogonal, DataType.FLOAT)).p()).isGreaterThan(0.001);
    }

    @Test
    void sample_isEvenlySpaced() {
        INDArray counted = Nd4j.arange(200_000).castTo(DataType.DOUBLE);

        assertThat(Sample.of(counted)).hasSize(50_000).startsWith(0, 4, 8).endsWith(199_996);
    }
}
