package dev.fanin.array;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoundingTest {

    /** Every finite magnitude of binary16 in order, by its definition; number 0x7c00 stands for infinity's place, 2^16. */
    private static double half(int bits) {
        int exponent = bits >>> 10;
        int mantissa = bits & 0x3ff;
        return exponent == 0 ? mantissa * 0x1p-24 : (1024 + mantissa) * Math.pow(2, exponent - 25);
    }

    /** Likewise for bfloat16; 0x7f80 stands for 2^128. */
    private static double bfloat16(int bits) {
        int exponent = bits >>> 7;
        int mantissa = bits & 0x7f;
        return exponent == 0 ? mantissa * 0x1p-133 : (128 + mantissa) * Math.pow(2, exponent - 134);
    }

    @Test
    void half_ofEveryNumberAndEveryMidpoint_isTheNearestTiesToEven() {
        for (int bits = 0; bits < 0x7c00; bits++) {
            float exact = (float) half(bits);
            float middle = (float) ((half(bits) + half(bits + 1)) / 2);
            int even = bits + (bits & 1);

            assertThat(Rounding.half(exact)).isEqualTo((short) bits);
            assertThat(Rounding.half(-exact)).isEqualTo((short) (0x8000 | bits));
            assertThat(Rounding.half(Math.nextDown(middle))).isEqualTo((short) bits);
            assertThat(Rounding.half(middle)).isEqualTo((short) even);
            assertThat(Rounding.half(-middle)).isEqualTo((short) (0x8000 | even));
            assertThat(Rounding.half(Math.nextUp(middle))).isEqualTo((short) (bits + 1));
            assertThat(Rounding.fromHalf((short) bits)).isEqualTo(exact);
            assertThat(Rounding.fromHalf((short) (0x8000 | bits))).isEqualTo(-exact);
        }
    }

    @Test
    void bfloat16_ofEveryNumberAndEveryMidpoint_isTheNearestTiesToEven() {
        for (int bits = 0; bits < 0x7f7f; bits++) {
            float exact = (float) bfloat16(bits);
            float middle = (float) ((bfloat16(bits) + bfloat16(bits + 1)) / 2);
            int even = bits + (bits & 1);

            assertThat(Rounding.bfloat16(exact)).isEqualTo((short) bits);
            assertThat(Rounding.bfloat16(-exact)).isEqualTo((short) (0x8000 | bits));
            assertThat(Rounding.bfloat16(Math.nextDown(middle))).isEqualTo((short) bits);
            assertThat(Rounding.bfloat16(middle)).isEqualTo((short) even);
            assertThat(Rounding.bfloat16(-middle)).isEqualTo((short) (0x8000 | even));
            assertThat(Rounding.bfloat16(Math.nextUp(middle))).isEqualTo((short) (bits + 1));
            assertThat(Rounding.fromBfloat16((short) bits)).isEqualTo(exact);
        }
    }

    @Test
    void infinitiesAndNaN_stayWhatTheyAre() {
        assertThat(Rounding.half(Float.POSITIVE_INFINITY)).isEqualTo((short) 0x7c00);
        assertThat(Rounding.half(Float.NEGATIVE_INFINITY)).isEqualTo((short) 0xfc00);
        assertThat(Rounding.half(Float.MAX_VALUE)).isEqualTo((short) 0x7c00);
        assertThat(Rounding.fromHalf(Rounding.half(Float.NaN))).isNaN();
        assertThat(Rounding.fromHalf((short) 0x7c00)).isEqualTo(Float.POSITIVE_INFINITY);
        assertThat(Rounding.bfloat16(Float.NEGATIVE_INFINITY)).isEqualTo((short) 0xff80);
        assertThat(Rounding.bfloat16(Float.MAX_VALUE)).isEqualTo((short) 0x7f80);
        assertThat(Rounding.fromBfloat16(Rounding.bfloat16(Float.NaN))).isNaN();
    }

    /** A float on the way would call each of them a tie. */
    @Test
    void doubles_justBesideATie_areRoundedOnce() {
        assertThat(Precision.HALF.round(1 + 0x1p-11 + 0x1p-50)).isEqualTo(1 + 0x1p-10);
        assertThat(Precision.HALF.round(1 + 3 * 0x1p-11 - 0x1p-50)).isEqualTo(1 + 0x1p-10);
        assertThat(Precision.HALF.round(-1 - 0x1p-11 - 0x1p-50)).isEqualTo(-1 - 0x1p-10);
        assertThat(Precision.HALF.round(0x1p-25 + 0x1p-70)).isEqualTo(0x1p-24);
        assertThat(Precision.BFLOAT16.round(1 + 0x1p-8 + 0x1p-50)).isEqualTo(1 + 0x1p-7);
        assertThat(Precision.BFLOAT16.round(1 + 3 * 0x1p-8 - 0x1p-50)).isEqualTo(1 + 0x1p-7);
        assertThat(Precision.HALF.round(1e300)).isInfinite();
    }
}
