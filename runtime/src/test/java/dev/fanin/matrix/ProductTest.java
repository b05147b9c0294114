package dev.fanin.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The products in plain Java and with emulated multiply-adds: the same bits as the contract written out. */
class ProductTest {

    @ParameterizedTest(name = "[{0}, {1}] += [{0}, {2}] [{2}, {1}], columns {3} and on")
    @CsvSource({"1, 1, 1, 0", "4, 64, 12, 0", "5, 70, 13, 3", "3, 33, 25, 32", "9, 17, 7, 16", "2, 5, 0, 0"})
    void everyGroup_isAChainOfFusedMultiplyAdds(int height, int width, int depth, int from) {
        for (FloatProduct product : new FloatProduct[] {new PlainFloatProduct(), new EmulatedFloatProduct()}) {
            SplittableRandom random = new SplittableRandom(height + width);
            float[][] c = random(random, height + 2, width);
            float[][] b = random(random, depth + 1, width);
            float[] a = random(random, 1, height * depth + 1)[0];
            float[][] expected = c.clone();
            for (int i = 0; i < height; i++) {
                expected[i + 2] = c[i + 2].clone();
                for (int j = from; j < width; j++) {
                    for (int k = 0; k < depth; ) {
                        float sum = 0;
                        for (int left = depth - k < 2 ? 1 : depth - k < 6 ? 2 : 6; left > 0; left--, k++) {
                            sum = Math.fma(a[1 + k * height + i], b[1 + k][j], sum);
                        }
                        expected[i + 2][j] += sum;
                    }
                }
            }

            product.add(
                    new FloatProduct.Rows(c, 2, height),
                    new FloatProduct.Rows(b, 1, depth),
                    new FloatProduct.Coefficients(a, 1, 1, height),
                    from,
                    width);

            assertThat(Arrays.deepEquals(c, expected)).isTrue();
        }
    }

    private static float[][] random(SplittableRandom random, int rows, int columns) {
        float[][] values = new float[rows][columns];
        for (float[] row : values) {
            for (int j = 0; j < columns; j++) {
                row[j] = (float) random.nextDouble() - .5f;
            }
        }
        return values;
    }
}
