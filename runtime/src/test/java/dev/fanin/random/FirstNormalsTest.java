package dev.fanin.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FirstNormalsTest {

    private static final Key KEY = Key.of(2026, "w", 1, Purpose.FILL);

    /** A million, and where the counter's lower half overflows. */
    @Test
    void oneByOne_areThoseOfTheLoops() {
        FloatMaker few = new FewNormals();
        FloatMaker loops = new PlainFloatKernels().normals();
        float[] one = new float[2 * RandomWords.BLOCK];
        float[] other = new float[2 * RandomWords.BLOCK];
        for (long begin : new long[] {0, (1L << 24) - 1000, 1L << 50}) {
            for (long block = begin; block < begin + 1000; block += 2) {
                few.make(KEY, block, 2, one, 0);
                loops.make(KEY, block, 2, other, 0);

                assertThat(Arrays.equals(one, other)).as("block %s", block).isTrue();
            }
        }
    }

    @Test
    void first_andThose_afterThem_areOneStream() {
        FloatMaker normals = new FirstNormals();
        FloatMaker loops = new PlainFloatKernels().normals();
        float[] one = new float[RandomWords.BLOCK + 1];
        float[] other = new float[RandomWords.BLOCK + 1];
        for (int block = 0; block < Loops.ELEMENTS_WITHOUT / RandomWords.BLOCK + 10; block++) {
            normals.make(KEY, block, 1, one, 1);
            loops.make(KEY, block, 1, other, 1);

            assertThat(Arrays.equals(one, other)).as("block %s", block).isTrue();
        }
    }
}
