package dev.fanin.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against Math.fma, which is exact by its contract. */
class FusedMultiplyAddTest {
    private static final int TRIALS = 100_000;

    @Test
    void floats_areThoseOfMath() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < TRIALS; i++) {
            float a = (float) number(random, 8);
            float b = (float) number(random, 8);
            float c = random.nextBoolean() ? -a * b * (1 + random.nextInt(5) * 0x1p-23f) : (float) number(random, 40);

            assertThat(FusedMultiplyAdd.of(a, b, c)).isEqualTo(Math.fma(a, b, c));
        }
    }

    @Test
    void doubles_areThoseOfMath() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < TRIALS; i++) {
            double a = number(random, 8);
            double b = number(random, 8);
            double c = random.nextBoolean() ? -a * b * (1 + random.nextInt(5) * 0x1p-52) : number(random, 80);

            assertThat(FusedMultiplyAdd.of(a, b, c)).isEqualTo(Math.fma(a, b, c));
        }
    }

    @ParameterizedTest(name = "{0} {1} + {2}")
    @CsvSource({
        "0, 3, 2",
        "0, -3, 0",
        "3, 5, 0",
        "1e-30, 1e-30, 1",
        "1e-38, .1, 1e-45",
        "1e38, 10, -1e38",
        "Infinity, 1, 1",
        "1, 1, -Infinity",
        "NaN, 1, 1",
        "4097, 4097, 1e-30",
        "-4097, 4097, 1e-30"
    })
    void extremes_areThoseOfMath(double a, double b, double c) {
        // Boxed, so that NaN equals NaN, and -0 does not equal 0.
        assertThat(Double.valueOf(FusedMultiplyAdd.of(a, b, c))).isEqualTo(Double.valueOf(Math.fma(a, b, c)));
        assertThat(Float.valueOf(FusedMultiplyAdd.of((float) a, (float) b, (float) c)))
                .isEqualTo(Float.valueOf(Math.fma((float) a, (float) b, (float) c)));
    }

    /** Half of them with few bits, so that sums are often exact or lie in the middle of two numbers. */
    private static double number(SplittableRandom random, int exponents) {
        double mantissa = random.nextBoolean() ? random.nextInt(1, 64) : 1 + random.nextDouble();
        int exponent = random.nextInt(2 * exponents + 1) - exponents;
        return (random.nextBoolean() ? mantissa : -mantissa) * Math.scalb(1.0, exponent);
    }
}
