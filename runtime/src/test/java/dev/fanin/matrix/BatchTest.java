package dev.fanin.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small matrices made side by side are those which are made one by one. */
class BatchTest {

    /** Panels of 12 reflectors that are full and not, rows beyond them, sums of six, two and one, wide ones; two batches. */
    @ParameterizedTest(name = "{2} of [{0}, {1}]")
    @CsvSource({
        "1, 1, 1",
        "2, 2, 40",
        "8, 8, 130",
        "13, 12, 16",
        "20, 31, 17",
        "32, 32, 33",
        "37, 37, 5",
        "64, 64, 3",
        "144, 28, 2",
        "7, 100, 19"
    })
    void sideBySide_sameBitsAsAlone(int rows, int columns, int count) {
        Orthogonal matrix = new Orthogonal(rows, columns, 1.5);
        assertThat(matrix.isSmall()).isTrue();
        List<Gaussians> normals = LongStream.range(0, count)
                .<Gaussians>mapToObj(HashedGaussians::new)
                .toList();

        float[][] together = new float[count][rows * columns];
        matrix.floats(normals, Arrays.stream(together).map(BatchTest::into).toList());

        for (int m = 0; m < count; m++) {
            float[] alone = new float[rows * columns];
            matrix.floats(normals.get(m), Tasks.SERIAL, into(alone));
            assertThat(together[m]).as("matrix %d", m).isEqualTo(alone);
        }
    }

    @Test
    void largeOnes_areNotSmall() {
        List<Orthogonal> large = new ArrayList<>();
        large.add(new Orthogonal(65, 64, 1));
        large.add(new Orthogonal(145, 2, 1));
        large.add(new Orthogonal(2, 145, 1));

        assertThat(large).noneMatch(Orthogonal::isSmall);
    }

    private static FloatRows into(float[] all) {
        return (first, values, count) -> System.arraycopy(values, 0, all, (int) first, count);
    }
}
