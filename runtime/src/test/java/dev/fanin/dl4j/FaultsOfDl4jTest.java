package dev.fanin.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fanin.Distribution;
import dev.fanin.FanMode;
import dev.fanin.Nonlinearity;
import dev.fanin.init.Initializer;
import dev.fanin.init.KaimingInitializer;
import dev.fanin.init.LecunInitializer;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.VarianceScalingInitializer;
import dev.fanin.init.XavierInitializer;
import org.deeplearning4j.nn.conf.distribution.OrthogonalDistribution;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;
import org.deeplearning4j.nn.conf.layers.EmbeddingLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.SeparableConvolution2D;
import org.deeplearning4j.nn.weights.IWeightInit;
import org.deeplearning4j.nn.weights.WeightInit;
import org.deeplearning4j.nn.weights.WeightInitDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * DL4J 1.0.0-M2.1 starts these layers wrong, Fanin right.
 *
 * <p>The variance of n numbers has a relative standard error of sqrt(2 / n) if they are normal, and less if they are uniform
 * or cut; the tolerances are about five of them, and the seeds are fixed.
 */
class FaultsOfDl4jTest {

    private static final Initializer XAVIER = new XavierInitializer(1, Distribution.NORMAL);
    private static final FaninWeights ORTHOGONAL = FaninWeights.of(new OrthogonalInitializer(1));
    private static final IWeightInit THEIR_ORTHOGONAL = new WeightInitDistribution(new OrthogonalDistribution(1));
    private static final Initializer HE =
            new KaimingInitializer(FanMode.FAN_IN, Nonlinearity.RELU, 0, Distribution.NORMAL);

    /** n = 240,000; 3 / sqrt(fan) stands where sqrt(3 / fan) is meant. */
    @ParameterizedTest
    @CsvSource({
        "LECUN_UNIFORM, 400",
        "VAR_SCALING_UNIFORM_FAN_IN, 400",
        "VAR_SCALING_UNIFORM_FAN_OUT, 600",
        "VAR_SCALING_UNIFORM_FAN_AVG, 500"
    })
    void uniform_isNotThreeTimesTooWide(WeightInit theirs, int fan) {
        Layer layer = new DenseLayer.Builder().nIn(400).nOut(600).build();

        assertThat(variance("W", theirs, layer) * fan).isCloseTo(3, within(0.04));
        assertThat(variance("W", scaling(theirs, Distribution.UNIFORM), layer) * fan)
                .isCloseTo(1, within(0.014));
    }

    /** n = 240,000; the normal is cut at two of its standard deviations, and what is left is not widened again. */
    @ParameterizedTest
    @CsvSource({"VAR_SCALING_NORMAL_FAN_IN, 400", "VAR_SCALING_NORMAL_FAN_OUT, 600", "VAR_SCALING_NORMAL_FAN_AVG, 500"})
    void truncatedNormal_isNotAQuarterTooNarrow(WeightInit theirs, int fan) {
        Layer layer = new DenseLayer.Builder().nIn(400).nOut(600).build();

        assertThat(variance("W", theirs, layer) * fan).isCloseTo(0.757, within(0.015));
        assertThat(variance("W", scaling(theirs, Distribution.TRUNCATED_NORMAL), layer) * fan)
                .isCloseTo(1, within(0.014));
    }

    private static Initializer scaling(WeightInit like, Distribution distribution) {
        String name = like.name();
        if (name.startsWith("LECUN")) {
            return new LecunInitializer(distribution);
        }
        return new VarianceScalingInitializer(1, FanMode.valueOf(name.substring(name.indexOf("FAN"))), distribution);
    }

    /** n = 182,400; fans are 48 * 25 and 152 * 25, and DL4J divides the second by the stride squared. */
    @Test
    void convolution_fanOutIsNotDividedByTheStride() {
        Layer layer = new ConvolutionLayer.Builder(5, 5)
                .nIn(48)
                .nOut(152)
                .stride(2, 2)
                .build();

        assertThat(variance("W", WeightInit.XAVIER, layer)).isCloseTo(2.0 / (1200 + 950), within(0.00002));
        assertThat(variance("W", XAVIER, layer)).isCloseTo(2.0 / (1200 + 3800), within(0.00001));
    }

    /** n = 36,864; each output sums 9 inputs, not 9 * 64. */
    @Test
    void depthwise_fanInIsNotThatOfAllChannels() {
        Layer layer = new DepthwiseConvolution2D.Builder(3, 3)
                .nIn(64)
                .nOut(64 * 64)
                .depthMultiplier(64)
                .build();

        assertThat(variance("W", WeightInit.RELU, layer)).isCloseTo(0.0034722, within(0.00013));
        assertThat(variance("W", HE, layer)).isCloseTo(0.2222, within(0.009));
    }

    /** n = 65,536; the pointwise kernel has 128 inputs and 512 outputs, and DL4J counts 128 and 128. */
    @Test
    void separable_pointwiseFanOutIsNotTheFanIn() {
        Layer layer = new SeparableConvolution2D.Builder(3, 3)
                .nIn(64)
                .nOut(512)
                .depthMultiplier(2)
                .build();

        assertThat(variance("pW", WeightInit.XAVIER, layer)).isCloseTo(0.0078125, within(0.0003));
        assertThat(variance("pW", XAVIER, layer)).isCloseTo(0.003125, within(0.00012));
    }

    /** n = 160,000 and 40,000; a gate has 400 or 100 inputs and 100 outputs, and DL4J counts 100 and 500 for both. */
    @Test
    void lstm_fansAreThoseOfAGate() {
        Layer layer = new LSTM.Builder().nIn(400).nOut(100).build();

        assertThat(variance("W", WeightInit.XAVIER, layer)).isCloseTo(0.0033333, within(0.0001));
        assertThat(variance("RW", WeightInit.XAVIER, layer)).isCloseTo(0.0033333, within(0.00013));
        assertThat(variance("W", XAVIER, layer)).isCloseTo(0.004, within(0.00008));
        assertThat(variance("RW", XAVIER, layer)).isCloseTo(0.01, within(0.0004));
    }

    /** n = 320,000; DL4J's fault, the size of the vocabulary as the fan (its issue 8663), is mended in this release. */
    @Test
    void issue8663_embeddingKnowsNoVocabulary() {
        Layer layer = new EmbeddingLayer.Builder().nIn(10_000).nOut(32).build();

        assertThat(variance("W", WeightInit.XAVIER, layer)).isCloseTo(0.0606, within(0.0008));
        assertThat(variance("W", XAVIER, layer)).isCloseTo(0.0606, within(0.0008));
    }

    /** Its matrix is [out * in * height, width] = [8, 2]: four filters, whose squares sum to 2. */
    @Test
    void orthogonalConvolution_isOrthogonalAsOutputsByTheRest() {
        Layer layer = new ConvolutionLayer.Builder(2, 2).nIn(1).nOut(4).build();

        assertThat(distanceFromOrthonormal(own("W", THEIR_ORTHOGONAL, layer))).isGreaterThan(0.49);
        assertThat(distanceFromOrthonormal(Net.parameter("W", ORTHOGONAL, layer)))
                .isLessThan(1e-12);
    }

    /** Of one matrix [2, 8] the squares sum to 2, of four gates [2, 2] to 8. */
    @Test
    void orthogonalLstm_gatesAreOrthogonal() {
        Layer layer = new LSTM.Builder().nIn(2).nOut(2).build();

        assertThat(sumOfSquares(own("RW", THEIR_ORTHOGONAL, layer))).isCloseTo(2, within(1e-5));
        assertThat(sumOfSquares(Net.parameter("RW", ORTHOGONAL, layer))).isCloseTo(8, within(1e-12));
    }

    private static double sumOfSquares(INDArray weights) {
        return weights.mul(weights).sumNumber().doubleValue();
    }

    private static double distanceFromOrthonormal(INDArray kernel) {
        INDArray filters = kernel.reshape('c', kernel.size(0), kernel.length() / kernel.size(0));
        INDArray identity = Nd4j.eye(filters.rows()).castTo(filters.dataType());
        return filters.mmul(filters.transpose()).sub(identity).amaxNumber().doubleValue();
    }

    private static double variance(String key, WeightInit theirs, Layer layer) {
        return own(key, theirs.getWeightInitFunction(), layer).var(false).getDouble(0);
    }

    private static double variance(String key, Initializer initializer, Layer layer) {
        return Net.parameter(key, FaninWeights.of(initializer), layer)
                .var(false)
                .getDouble(0);
    }

    private static INDArray own(String key, IWeightInit theirs, Layer layer) {
        return Net.started(Net.configuration(theirs, layer)).getParam("0_" + key);
    }
}
