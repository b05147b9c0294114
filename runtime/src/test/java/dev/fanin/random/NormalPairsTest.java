package dev.fanin.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Pairs of normals against StrictMath, with the words a random run would hardly ever meet among them. */
class NormalPairsTest {
    private static final int LANES = RandomWords.LANES;
    private static final int[] HARD = {
        0,
        1,
        0xff,
        0x100,
        0x1ff,
        0x200,
        0x201,
        0x40000000,
        0x7fffffff,
        0x80000000,
        0x800000ff,
        0xb504f300,
        0xfffffe00,
        -2,
        -1
    };

    private final Random random = new Random(5);

    /** Near u = 0 and 1 the last bits of u tell most; near a quarter turn those of the angle. */
    @Test
    void floats_areTheSameProbability() {
        FloatNormals pairs = new FloatNormals();
        int[][] words = new int[3][LANES];
        float[] cosines = new float[LANES];
        float[] sines = new float[LANES];
        double worst = 0;
        double farthest = 0;
        for (int round = 0; round < 2000; round++) {
            draw(words);
            pairs.make(words[0], words[1], cosines, sines, LANES);
            for (int i = 0; i < LANES; i++) {
                double radius = radius(words[0][i], words[1][i]);
                double angle = angle(words[1][i], words[2][i]);
                worst = Math.max(worst, apart(cosines[i], radius * StrictMath.cos(angle)));
                worst = Math.max(worst, apart(sines[i], radius * StrictMath.sin(angle)));
                farthest = Math.max(farthest, Math.abs(cosines[i]));
            }
        }
        assertThat(worst).isLessThan(1.5e-6);
        // sqrt(2 log 2^41), the radius of the smallest u.
        assertThat(farthest).isBetween(7.5390, 7.5393);
    }

    @Test
    void doubles_areExactToTheirDigits() {
        Key key = Key.of(4, "pairs", 0, Purpose.FILL);
        RandomWords words = RandomWords.ofFirstPlane();
        RandomWords lower = RandomWords.ofSecondPlane();
        DoubleNormals normals = new DoubleNormals();
        double[][] made = new double[RandomWords.WORDS][LANES];
        double worst = 0;
        for (long block = 0; block < 200; block++) {
            words.draw(key, block, 1);
            lower.draw(key, block, 1);
            normals.make(words, lower, made, LANES);
            for (int i = 0; i < LANES; i++) {
                double radius = radius(words.word(0)[i], words.word(1)[i]);
                double angle = angle(words.word(1)[i], lower.word(1)[i]);
                worst = Math.max(worst, Math.abs(made[0][i] - radius * StrictMath.cos(angle)));
                worst = Math.max(worst, Math.abs(made[1][i] - radius * StrictMath.sin(angle)));
            }
        }
        assertThat(worst).isLessThan(4e-15);
    }

    private void draw(int[][] words) {
        for (int[] word : words) {
            for (int i = 0; i < LANES; i++) {
                int hard = HARD[random.nextInt(HARD.length)] + random.nextInt(3) - 1;
                word[i] = random.nextBoolean() ? hard : random.nextInt() >> random.nextInt(32);
            }
        }
    }

    /** sqrt(-2 log u) with 40 bits for u: all of the first word, and the last 8 of the second. */
    private static double radius(int word0, int word1) {
        double u = Integer.toUnsignedLong(word0) * 0x1p-32 + (word1 & 0xff) * 0x1p-40 + 0x1p-41;
        return Math.sqrt(-2 * (u < 0.5 ? StrictMath.log(u) : StrictMath.log1p(-(1 - u))));
    }

    /** Half a turn for the highest bit, and 52 bits from minus to plus a quarter. */
    private static double angle(int word, int lower) {
        double within = ((word >>> 8) & 0x7fffff) * 0x1p-23 + (lower >>> 3) * 0x1p-52 + 0x1p-53;
        return Math.PI * (within - 0.5) + (word < 0 ? Math.PI : 0);
    }

    private static double apart(double a, double b) {
        double density = NormalCurve.density(Math.min(Math.abs(a), Math.abs(b)));
        return Math.abs(a - b) * density;
    }
}
