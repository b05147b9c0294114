package dev.fanin.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.init.DiracInitializer;
import dev.fanin.init.OrthogonalInitializer;
import org.deeplearning4j.nn.conf.layers.AutoEncoder;
import org.deeplearning4j.nn.conf.layers.CenterLossOutputLayer;
import org.deeplearning4j.nn.conf.layers.Convolution1DLayer;
import org.deeplearning4j.nn.conf.layers.Convolution3D;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.Deconvolution2D;
import org.deeplearning4j.nn.conf.layers.Deconvolution3D;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;
import org.deeplearning4j.nn.conf.layers.EmbeddingLayer;
import org.deeplearning4j.nn.conf.layers.EmbeddingSequenceLayer;
import org.deeplearning4j.nn.conf.layers.GravesLSTM;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PReLULayer;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.conf.layers.SeparableConvolution2D;
import org.deeplearning4j.nn.conf.layers.misc.ElementWiseMultiplicationLayer;
import org.deeplearning4j.nn.conf.layers.recurrent.Bidirectional;
import org.deeplearning4j.nn.conf.layers.recurrent.LastTimeStep;
import org.deeplearning4j.nn.conf.layers.recurrent.SimpleRnn;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** The fans of every kind of layer, and what a matrix is in it. */
class LayoutTest {

    private static final FaninWeights FANS = FaninWeights.of(new FanInAndOut());
    private static final FaninWeights ORTHOGONAL = FaninWeights.of(new OrthogonalInitializer(1));

    @Test
    void dense_isInputsByOutputs() {
        assertFans("W", new DenseLayer.Builder().nIn(7).nOut(5).build(), 7, 5);
        assertFans("W", new OutputLayer.Builder().nIn(7).nOut(5).build(), 7, 5);
        assertFans("W", new RnnOutputLayer.Builder().nIn(7).nOut(5).build(), 7, 5);
        assertFans("W", new CenterLossOutputLayer.Builder().nIn(7).nOut(5).build(), 7, 5);
        assertFans("W", new AutoEncoder.Builder().nIn(7).nOut(5).build(), 7, 5);
    }

    @Test
    void convolution_knowsNoStride() {
        assertFans(
                "W",
                new ConvolutionLayer.Builder(3, 5).nIn(4).nOut(8).stride(2, 2).build(),
                60,
                120);
        assertFans(
                "W", new Convolution1DLayer.Builder(3).nIn(4).nOut(8).stride(2).build(), 12, 24);
        assertFans(
                "W",
                new Convolution3D.Builder(3, 3, 3)
                        .nIn(4)
                        .nOut(8)
                        .stride(2, 2, 2)
                        .build(),
                108,
                216);
    }

    @Test
    void deconvolution_isNotSwapped() {
        assertFans(
                "W",
                new Deconvolution2D.Builder(3, 3).nIn(4).nOut(8).stride(2, 2).build(),
                36,
                72);
        assertFans(
                "W",
                new Deconvolution3D.Builder()
                        .kernelSize(3, 3, 3)
                        .nIn(4)
                        .nOut(8)
                        .stride(2, 2, 2)
                        .build(),
                108,
                216);
    }

    @Test
    void depthwise_sumsOneChannel() {
        assertFans(
                "W",
                new DepthwiseConvolution2D.Builder(3, 3)
                        .nIn(64)
                        .nOut(128)
                        .depthMultiplier(2)
                        .build(),
                9,
                18);
    }

    @Test
    void separable_hasTwoKernels() {
        SeparableConvolution2D layer = new SeparableConvolution2D.Builder(3, 3)
                .nIn(64)
                .nOut(32)
                .depthMultiplier(2)
                .build();

        assertFans("W", layer, 9, 18);
        assertFans("pW", layer, 128, 32);
    }

    @Test
    void embedding_sumsOneInput() {
        assertFans("W", new EmbeddingLayer.Builder().nIn(1000).nOut(16).build(), 1, 16);
        assertFans("W", new EmbeddingSequenceLayer.Builder().nIn(1000).nOut(16).build(), 1, 16);
    }

    @Test
    void elementwise_hasOneInput() {
        assertFans(
                "W", new ElementWiseMultiplicationLayer.Builder().nIn(6).nOut(6).build(), 1, 1);
        assertFans(
                "W",
                new PReLULayer.Builder()
                        .inputShape(3, 4, 5)
                        .sharedAxes(2, 3)
                        .weightInit(FANS)
                        .build(),
                1,
                1);
        assertFans("W", new PReLULayer.Builder().inputShape(6).weightInit(FANS).build(), 1, 1);
    }

    @Test
    void recurrent_hasAMatrixForTheInputAndOneForTheState() {
        assertFans("W", new SimpleRnn.Builder().nIn(7).nOut(5).build(), 7, 5);
        assertFans("RW", new SimpleRnn.Builder().nIn(7).nOut(5).build(), 5, 5);
    }

    @Test
    void lstm_hasTheFansOfAGate() {
        Layer lstm = new LSTM.Builder().nIn(7).nOut(5).build();

        assertFans("W", lstm, 7, 5);
        assertFans("RW", lstm, 5, 5);
        assertFans("W", new LastTimeStep(lstm), 7, 5);
        assertFans("bRW", new Bidirectional(lstm), 5, 5);
    }

    @Test
    void lstm_gatesAreOrthogonalEachByItself() {
        INDArray weights = Net.parameter(
                "RW", ORTHOGONAL, new LSTM.Builder().nIn(8).nOut(8).build());

        for (int gate = 0; gate < 4; gate++) {
            INDArray matrix = gate(weights, gate);
            assertOrthonormalRows(matrix);
            assertThat(matrix).isNotEqualTo(gate(weights, (gate + 1) % 4));
        }
    }

    @Test
    @SuppressWarnings("deprecation") // DL4J's; users have it.
    void peepholes_haveTheFansOfTheirGate() {
        Layer lstm = new GravesLSTM.Builder().nIn(7).nOut(5).build();

        assertFans("W", lstm, 7, 5);
        assertFans("RW", lstm, 5, 5);
        assertFans("bRW", new Bidirectional(lstm), 5, 5);
    }

    @Test
    @SuppressWarnings("deprecation") // DL4J's; users have it.
    void peepholes_areDrawnBesideTheGates() {
        INDArray weights = Net.parameter(
                "RW", ORTHOGONAL, new GravesLSTM.Builder().nIn(8).nOut(8).build());

        assertThat(weights.shape()).containsExactly(8, 35);
        for (int gate = 0; gate < 4; gate++) {
            assertOrthonormalRows(gate(weights, gate));
        }
        assertOrthonormalRows(weights.get(NDArrayIndex.all(), NDArrayIndex.interval(32, 35))
                .transpose()
                .dup());
    }

    private static INDArray gate(INDArray weights, int gate) {
        return weights.get(NDArrayIndex.all(), NDArrayIndex.interval(8L * gate, 8L * gate + 8))
                .dup();
    }

    @Test
    void convolution_isOrthogonalAsOutputsByTheRest() {
        INDArray kernel = Net.parameter(
                "W",
                ORTHOGONAL,
                new ConvolutionLayer.Builder(3, 3).nIn(4).nOut(8).build());

        assertThat(kernel.shape()).containsExactly(8, 4, 3, 3);
        assertOrthonormalRows(kernel.reshape('c', 8, 36));
    }

    @Test
    void deconvolution_isOrthogonalAsOutputsByTheRest() {
        INDArray kernel = Net.parameter(
                "W",
                ORTHOGONAL,
                new Deconvolution2D.Builder(3, 3).nIn(4).nOut(8).build());

        assertThat(kernel.shape()).containsExactly(4, 8, 3, 3);
        assertOrthonormalRows(kernel.permute(1, 0, 2, 3).dup('c').reshape('c', 8, 36));
    }

    @Test
    void depthwise_isOrthogonalInEveryChannel() {
        INDArray kernel = Net.parameter(
                "W",
                ORTHOGONAL,
                new DepthwiseConvolution2D.Builder(3, 3)
                        .nIn(4)
                        .nOut(8)
                        .depthMultiplier(2)
                        .build());

        assertThat(kernel.shape()).containsExactly(3, 3, 4, 2);
        for (int channel = 0; channel < 4; channel++) {
            INDArray columns = kernel.get(
                            NDArrayIndex.all(), NDArrayIndex.all(), NDArrayIndex.point(channel), NDArrayIndex.all())
                    .dup('c')
                    .reshape('c', 9, 2);
            assertOrthonormalRows(columns.transpose());
        }
    }

    @Test
    void convolution_diracPassesItsInputOn() {
        INDArray kernel = Net.parameter(
                "W",
                FaninWeights.of(new DiracInitializer(1)),
                new ConvolutionLayer.Builder(3, 3).nIn(2).nOut(2).build());

        assertThat(kernel.sumNumber().doubleValue()).isEqualTo(2);
        assertThat(kernel.getDouble(0, 0, 1, 1)).isEqualTo(1);
        assertThat(kernel.getDouble(1, 1, 1, 1)).isEqualTo(1);
    }

    private static void assertFans(String key, Layer layer, int in, int out) {
        INDArray weights = Net.parameter(key, FANS, layer);

        assertThat(weights.minNumber().doubleValue()).isEqualTo(in * 1000.0 + out);
        assertThat(weights.maxNumber().doubleValue()).isEqualTo(in * 1000.0 + out);
    }

    private static void assertOrthonormalRows(INDArray matrix) {
        INDArray product = matrix.mmul(matrix.transpose());

        assertThat(product.equalsWithEps(Nd4j.eye(matrix.rows()).castTo(matrix.dataType()), 1e-12))
                .isTrue();
    }
}
