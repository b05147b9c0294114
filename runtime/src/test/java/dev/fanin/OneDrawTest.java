package dev.fanin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.init.Law;
import dev.fanin.init.Parameter;
import dev.fanin.random.NormalCurve;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;

/** The four data types are one draw. */
class OneDrawTest {

    static List<Parameter> parameters() {
        return Golden.PLAN.parameters();
    }

    private static double[] make(Parameter parameter, DataType type) {
        return Golden.HOW
                .dataType(type)
                .slice(
                        parameter,
                        new long[parameter.dimensions().rank()],
                        parameter.dimensions().toArray())
                .castTo(DataType.DOUBLE)
                .data()
                .asDouble();
    }

    /** To 2e-6 in probability where elements are drawn, beside what rounding to float takes; to 2e-5 of the gain in matrices. */
    @ParameterizedTest
    @MethodSource("parameters")
    void floatAndDouble_agree(Parameter parameter) {
        double[] floats = make(parameter, DataType.FLOAT);
        double[] doubles = make(parameter, DataType.DOUBLE);
        Law law = parameter.law(0);
        double worst = 0;
        for (int i = 0; i < floats.length; i++) {
            double apart = Math.abs(floats[i] - doubles[i]) - Math.ulp((float) doubles[i]) / 2;
            worst = Math.max(worst, apart * slope(law, doubles[i]));
        }

        assertThat(worst).isLessThan(1);
    }

    /** One over the distance allowed at a value: the density over 2e-6. */
    private static double slope(Law law, double value) {
        if (law instanceof Law.Uniform uniform) {
            return 5e5 / (uniform.high() - uniform.low());
        } else if (law instanceof Law.Normal normal) {
            return 5e5 * density(value, normal.mean(), normal.std());
        } else if (law instanceof Law.Sparse sparse) {
            return 5e5 * density(value, 0, sparse.std());
        } else if (law instanceof Law.TruncatedNormal normal) {
            double within = NormalCurve.above(normal.low()) - NormalCurve.above(normal.high());
            return 5e5 * density(value, normal.mean(), normal.std()) / within;
        } else if (law instanceof Law.Decomposed svd && svd.spectrum() == Spectrum.GAUSSIAN && svd.rank() == 250) {
            return 5e5 * density(value, 0, svd.gain());
        } else if (law instanceof Law.Decomposed svd) {
            return 5e4 / (svd.gain() * Arrays.stream(svd.values()).max().orElse(5));
        }
        return 5e4 / 2;
    }

    private static double density(double value, double mean, double std) {
        return NormalCurve.density((value - mean) / std) / std;
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void sixteenBits_areFloatsValueRoundedOnce(Parameter parameter) {
        double[] floats = make(parameter, DataType.FLOAT);

        assertRounded(floats, make(parameter, DataType.FLOAT16), parameter.law(0), 11, -24);
        assertRounded(floats, make(parameter, DataType.BFLOAT16), parameter.law(0), 8, -133);
    }

    /** Where rounding would reach an open end, or leave a closed one, the number beside it stands in. */
    private static void assertRounded(double[] floats, double[] made, Law law, int bits, int least) {
        double low = law instanceof Law.Uniform uniform ? uniform.low() : Double.NEGATIVE_INFINITY;
        double high = law instanceof Law.Uniform uniform ? uniform.high() : Double.POSITIVE_INFINITY;
        double end = Math.min(high, nearest(high, bits, least));
        int wrong = 0;
        for (int i = 0; i < floats.length; i++) {
            double near = nearest(floats[i], bits, least);
            boolean within = near >= low && near < end;
            boolean beside = Math.abs(made[i] - near) <= step(near, bits, least) && made[i] >= low && made[i] < end;
            boolean right = within ? made[i] == near : beside;
            wrong += right ? 0 : 1;
        }

        assertThat(wrong).isZero();
    }

    @Test
    void nearest_breaksTiesToEven() {
        assertThat(nearest(1 + 0x1p-11, 11, -24)).isEqualTo(1);
        assertThat(nearest(1 + 3 * 0x1p-11, 11, -24)).isEqualTo(1 + 0x1p-9);
        assertThat(nearest(-0x1.8p-24, 11, -24)).isEqualTo(-0x1p-23);
    }

    /** The nearest number of so many significant bits that is a multiple of 2^least. */
    private static double nearest(double value, int bits, int least) {
        double step = step(value, bits, least);
        return Double.isInfinite(value) ? value : Math.rint(value / step) * step;
    }

    private static double step(double value, int bits, int least) {
        return Math.scalb(1.0, Math.max(Math.getExponent(value) + 1 - bits, least));
    }
}
