package dev.fanin.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A value is a function of key and index alone. */
class SlicesTest {
    private static final int COUNT = 20_000;
    private static final Key KEY = Key.of(3, "encoder.weight", 0, Purpose.FILL);

    @ParameterizedTest
    @EnumSource
    void fill_anyRange_isTheSliceOfTheWhole(Streams kind) {
        float[] floats = kind.floats(3, "encoder.weight", COUNT);
        double[] doubles = kind.doubles(3, "encoder.weight", COUNT);
        ElementStream stream = kind.of(KEY);
        Random random = new Random(1);
        for (int i = 0; i < 20; i++) {
            int from = random.nextInt(COUNT);
            int count = random.nextInt(i % 2 == 0 ? 20 : COUNT - from + 1) % (COUNT - from + 1);
            float[] someFloats = new float[count + 3];
            double[] someDoubles = new double[count + 3];

            stream.fill(from, someFloats, 2, count);
            stream.fill(from, someDoubles, 2, count);

            assertThat(Arrays.copyOfRange(someFloats, 2, 2 + count))
                    .isEqualTo(Arrays.copyOfRange(floats, from, from + count));
            assertThat(Arrays.copyOfRange(someDoubles, 2, 2 + count))
                    .isEqualTo(Arrays.copyOfRange(doubles, from, from + count));
            assertThat(someFloats[1]).isZero();
            assertThat(someFloats[count + 2]).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void gather_anyElements_areThoseOfTheWhole(Streams kind) {
        float[] floats = kind.floats(3, "encoder.weight", COUNT);
        double[] doubles = kind.doubles(3, "encoder.weight", COUNT);
        ElementStream stream = kind.of(KEY);
        long[] indices = new Random(1).longs(3000, 0, COUNT).toArray();
        float[] someFloats = new float[3003];
        double[] someDoubles = new double[3003];

        stream.gather(indices, someFloats, 2, 3000);
        stream.gather(indices, someDoubles, 2, 3000);

        for (int i = 0; i < 3000; i++) {
            assertThat(someFloats[2 + i]).isEqualTo(floats[(int) indices[i]]);
            assertThat(someDoubles[2 + i]).isEqualTo(doubles[(int) indices[i]]);
        }
        assertThat(someFloats[1]).isZero();
        assertThat(someFloats[3002]).isZero();
    }

    /** Where the counter's lower word overflows, and near the last index. */
    @ParameterizedTest
    @EnumSource(names = {"UNIFORM", "NORMAL", "CUT_AT_TWO"})
    void fill_farOut_isTheSliceOfTheWhole(Streams kind) {
        for (long middle : new long[] {1L << 34, (1L << 40) - 7, (1L << 62) - 5000}) {
            float[] whole = new float[10_000];
            kind.of(KEY).fill(middle - 5000, whole, 0, 10_000);
            float[] part = new float[5001];
            kind.of(KEY).fill(middle - 1, part, 0, 5001);

            assertThat(part).isEqualTo(Arrays.copyOfRange(whole, 4999, 10_000));
            float[] single = new float[2];
            kind.of(KEY).gather(new long[] {middle + 4999, middle - 1}, single, 0, 2);
            assertThat(single).containsExactly(whole[9999], whole[4999]);
            assertThat(Arrays.copyOf(whole, 1000)).isNotEqualTo(kind.floats(3, "encoder.weight", 1000));
        }
    }

    @Test
    void words_anyRange_isTheSliceOfTheWhole() {
        int[] whole = new int[COUNT];
        new Words(KEY).fill(0, whole, 0, COUNT);
        int[] part = new int[5000];
        new Words(KEY).fill(4321, part, 1, 4999);

        assertThat(Arrays.copyOfRange(part, 1, 5000)).isEqualTo(Arrays.copyOfRange(whole, 4321, 4321 + 4999));
    }

    /** Element block * 1024 + word * 256 + lane has that word of counter block * 256 + lane. */
    @Test
    void words_sitWhereTheContractSays() {
        int[] words = new int[COUNT];
        new Words(KEY).fill(0, words, 0, COUNT);
        for (int element : new int[] {0, 255, 256, 1023, 1024, 5000, 19_999}) {
            int counter = element / 1024 * 256 + element % 256;
            int[][] x = {{counter}, {0}, {KEY.nonce0()}, {KEY.nonce1()}};
            new Threefry(KEY.key0(), KEY.key1(), KEY.key2(), KEY.key3()).encipher(x[0], x[1], x[2], x[3], 1);

            assertThat(words[element]).isEqualTo(x[element % 1024 / 256][0]);
        }
    }

    @Test
    void fill_outOfRange() {
        ElementStream stream = new UniformStream(KEY);

        assertThatThrownBy(() -> stream.fill(-1, new float[1], 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> stream.fill(1L << 62, new float[1], 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("elements must have indices from 0 to 2^62 - 1: 4611686018427387904");
        assertThatThrownBy(() -> stream.fill(0, new double[2], 1, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void fill_farthestElement() {
        float[] last = new float[1];

        new UniformStream(KEY).fill((1L << 62) - 1, last, 0, 1);

        assertThat(last[0]).isPositive();
    }
}
