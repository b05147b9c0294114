package dev.fanin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

class SeenTest {

    @ParameterizedTest
    @EnumSource(names = {"FLOAT", "DOUBLE", "HALF", "BFLOAT16"})
    void array_ofEveryDataType_isRead(DataType type) {
        INDArray array = Nd4j.createFromArray(new double[][] {{-1, 2}, {4, 7}}).castTo(type);

        // Distances from the mean 3: -4, -1, 1, 4.
        assertThat(Seen.of(array)).isEqualTo(new Statistics(3, Math.sqrt(8.5), -1, 7));
    }

    @Test
    void array_ofManyPieces_isReadToItsEnd() {
        INDArray array = Nd4j.arange(20_001).castTo(DataType.FLOAT);

        Statistics seen = Seen.of(array);

        assertThat(seen.mean()).isEqualTo(10_000);
        // sqrt((n^2 - 1) / 12)
        assertThat(seen.std()).isCloseTo(5_773.791359814335, within(1e-6));
        assertThat(seen.min()).isZero();
        assertThat(seen.max()).isEqualTo(20_000);
    }

    @Test
    void view_isReadAlone() {
        INDArray whole = Nd4j.arange(12).castTo(DataType.FLOAT).reshape(3, 4);

        INDArray column = whole.get(NDArrayIndex.all(), NDArrayIndex.point(1));

        assertThat(Seen.of(column).mean()).isEqualTo(5);
        assertThat(Seen.of(whole.getRow(2)).min()).isEqualTo(8);
        assertThat(Seen.of(whole.transpose()).mean()).isEqualTo(5.5);
    }

    @Test
    void spread_isSeenFarFromZero() {
        INDArray array = Nd4j.createFromArray(1e9, 1e9 + 1, 1e9 + 2);

        assertThat(Seen.of(array).std()).isCloseTo(0.816496580927726, within(1e-12));
    }

    @Test
    void constant_hasNoSpread() {
        assertThat(Seen.of(Nd4j.valueArrayOf(new long[] {100, 7}, 0.1f)).std()).isZero();
    }

    @Test
    void scalar_isRead() {
        assertThat(Seen.of(Nd4j.scalar(2.5))).isEqualTo(new Statistics(2.5, 0, 2.5, 2.5));
    }

    @Test
    void notANumber_isSeen() {
        assertThat(Seen.of(Nd4j.createFromArray(1, Float.NaN, 2)).mean()).isNaN();
        assertThat(Seen.of(Nd4j.createFromArray(1, Float.NaN, 2)).max()).isNaN();
    }
}
