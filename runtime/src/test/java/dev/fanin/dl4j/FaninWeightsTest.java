package dev.fanin.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanin.Distribution;
import dev.fanin.Initialization;
import dev.fanin.init.Initializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.init.XavierInitializer;
import dev.fanin.init.ZerosInitializer;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.GravesBidirectionalLSTM;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.LossLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.SeparableConvolution2D;
import org.deeplearning4j.nn.conf.layers.misc.FrozenLayer;
import org.deeplearning4j.nn.conf.layers.recurrent.Bidirectional;
import org.deeplearning4j.nn.conf.layers.variational.VariationalAutoencoder;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.transferlearning.FineTuneConfiguration;
import org.deeplearning4j.nn.transferlearning.TransferLearning;
import org.deeplearning4j.nn.weights.WeightInit;
import org.deeplearning4j.nn.weights.WeightInitXavier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class FaninWeightsTest {

    private static final Initializer XAVIER = new XavierInitializer(1, Distribution.UNIFORM);
    private static final FaninWeights WEIGHTS = FaninWeights.of(XAVIER);

    @ParameterizedTest
    @EnumSource(names = {"FLOAT", "DOUBLE", "HALF"})
    void weights_areThoseOfAModelsParameter(DataType type) {
        MultiLayerConfiguration configuration = new NeuralNetConfiguration.Builder()
                .seed(7)
                .dataType(type)
                .weightInit(WEIGHTS)
                .list()
                .layer(dense(30, 20))
                .layer(new OutputLayer.Builder().name("out").nIn(20).nOut(4).build())
                .build();

        MultiLayerNetwork network = Net.started(FaninWeights.bind(configuration));

        Initialization how = Initialization.seed(7).dataType(type);
        assertThat(network.getParam("0_W")).isEqualTo(made(how, "layer0.W", 30, 20));
        assertThat(network.getParam("1_W")).isEqualTo(made(how, "out.W", 20, 4));
        assertThat(network.getParam("0_W").ordering()).isEqualTo('f');
        assertThat(network.params().dataType()).isEqualTo(type);
    }

    @Test
    void neighbours_areLeftAlone() {
        MultiLayerNetwork network = Net.started(FaninWeights.bind(
                Net.configuration(FaninWeights.of(new FanInAndOut()), biased(3, 2, 7), biased(2, 5, 9))));

        assertThat(network.params()).isEqualTo(Nd4j.createFromArray(new double[] {
            3002, 3002, 3002, 3002, 3002, 3002, 7, 7, //
            2005, 2005, 2005, 2005, 2005, 2005, 2005, 2005, 2005, 2005, 9, 9, 9, 9, 9
        }));
    }

    @Test
    void equalLayers_doNotShareTheirDraw() {
        MultiLayerNetwork network = Net.started(FaninWeights.bind(Net.configuration(
                WEIGHTS,
                dense(8, 8),
                dense(8, 8),
                new LSTM.Builder().nIn(8).nOut(8).build())));

        assertThat(network.getParam("0_W")).isNotEqualTo(network.getParam("1_W"));
        assertThat(network.getParam("2_W")).isNotEqualTo(network.getParam("2_RW"));
    }

    @Test
    void halvesOfABidirectionalLayer_doNotShareTheirDraw() {
        MultiLayerNetwork network = Net.started(FaninWeights.bind(Net.configuration(
                WEIGHTS, new Bidirectional(new LSTM.Builder().nIn(8).nOut(8).build()))));

        Initialization how = Initialization.seed(Net.SEED).dataType(DataType.DOUBLE);
        for (String key : new String[] {"fW", "fRW", "bW", "bRW"}) {
            Parameter gates = Parameter.of("layer0." + key, XAVIER, 8, 32).blocks(4, -1);
            assertThat(network.getParam("0_" + key))
                    .isEqualTo(how.make(Plan.of(gates)).array("layer0." + key));
        }
    }

    @Test
    void anotherLayer_changesNoOther() {
        MultiLayerNetwork two = Net.started(FaninWeights.bind(Net.configuration(WEIGHTS, dense(6, 5), dense(5, 4))));
        MultiLayerNetwork three =
                Net.started(FaninWeights.bind(Net.configuration(WEIGHTS, dense(6, 5), dense(5, 4), dense(4, 3))));

        assertThat(three.getParam("0_W")).isEqualTo(two.getParam("0_W"));
        assertThat(three.getParam("1_W")).isEqualTo(two.getParam("1_W"));
    }

    @Test
    void layersOwn_goBeforeTheNetworks() {
        DenseLayer zeros = new DenseLayer.Builder()
                .nIn(5)
                .nOut(4)
                .weightInit(FaninWeights.of(new ZerosInitializer()))
                .build();
        LSTM lstm = new LSTM.Builder()
                .nIn(4)
                .nOut(4)
                .weightInitRecurrent(FaninWeights.of(new ZerosInitializer()))
                .build();

        MultiLayerNetwork network =
                Net.started(FaninWeights.bind(Net.configuration(WEIGHTS, dense(6, 5), zeros, lstm)));

        assertThat(network.getParam("0_W").amaxNumber().doubleValue()).isPositive();
        assertThat(network.getParam("1_W").amaxNumber().doubleValue()).isZero();
        assertThat(network.getParam("2_W").amaxNumber().doubleValue()).isPositive();
        assertThat(network.getParam("2_RW").amaxNumber().doubleValue()).isZero();
    }

    @Test
    void dl4jsOwn_stays() {
        DenseLayer own = new DenseLayer.Builder()
                .nIn(5)
                .nOut(4)
                .weightInit(WeightInit.XAVIER)
                .build();

        MultiLayerConfiguration bound = FaninWeights.bind(Net.configuration(WEIGHTS, own, new BatchNormalization()));

        assertThat(((DenseLayer) bound.getConf(0).getLayer()).getWeightInitFn()).isInstanceOf(WeightInitXavier.class);
    }

    @Test
    void graph_isNamedByItsVertices() {
        ComputationGraphConfiguration configuration = new NeuralNetConfiguration.Builder()
                .seed(7)
                .weightInit(WEIGHTS)
                .graphBuilder()
                .addInputs("in")
                .addLayer("left", dense(6, 5), "in")
                .addLayer("right", dense(6, 5), "in")
                .addVertex("both", new MergeVertex(), "left", "right")
                .addLayer("out", new OutputLayer.Builder().nIn(10).nOut(3).build(), "both")
                .setOutputs("out")
                .build();

        ComputationGraph graph = new ComputationGraph(FaninWeights.bind(configuration));
        graph.init();

        Initialization how = Initialization.seed(7);
        assertThat(graph.getParam("left_W")).isEqualTo(made(how, "left.W", 6, 5));
        assertThat(graph.getParam("right_W")).isEqualTo(made(how, "right.W", 6, 5));
        assertThat(graph.getParam("out_W")).isEqualTo(made(how, "out.W", 10, 3));
    }

    @Test
    void configuration_staysAsItWas() {
        Bidirectional layer =
                new Bidirectional(new LSTM.Builder().nIn(8).nOut(8).build());
        MultiLayerConfiguration configuration = Net.configuration(WEIGHTS, layer);
        String before = configuration.toJson();

        FaninWeights.bind(configuration);

        assertThat(configuration.toJson()).isEqualTo(before);
        assertThat(FaninWeights.bind(FaninWeights.bind(configuration))).isEqualTo(FaninWeights.bind(configuration));
    }

    @Test
    void unbound_isAnError() {
        assertThatThrownBy(() -> Net.started(Net.configuration(WEIGHTS, dense(6, 5))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("weights of shape [6, 5] belong to a layer that is not bound:"
                        + " build the network from FaninWeights.bind(configuration)");
    }

    @Test
    void oneNameTwice_isAnError() {
        Layer layer = new DenseLayer.Builder().name("twin").nIn(5).nOut(5).build();

        assertThatThrownBy(() -> FaninWeights.bind(Net.configuration(WEIGHTS, layer, layer)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two layers are called twin: give each an object and a name of its own");
    }

    @Test
    void unknownLayout_isAnError() {
        Layer layer = new VariationalAutoencoder.Builder().nIn(4).nOut(4).build();

        assertThatThrownBy(() -> FaninWeights.bind(Net.configuration(WEIGHTS, layer)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "layer0: a VariationalAutoencoder asks one function for several weights and does not say for"
                                + " which, so they would be alike; give this layer a weightInit of DL4J's");
    }

    @Test
    @SuppressWarnings("deprecation") // DL4J's; users have it.
    void unknownLayout_ofTwoLstmsInOne_isAnErrorThatKnowsAWay() {
        Layer layer = new GravesBidirectionalLSTM.Builder().nIn(4).nOut(4).build();

        assertThatThrownBy(() -> FaninWeights.bind(Net.configuration(WEIGHTS, layer)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("take a Bidirectional of a GravesLSTM");
    }

    @Test
    void separableOfOneElement_isAnError() {
        Layer layer = new SeparableConvolution2D.Builder(1, 1).nIn(4).nOut(4).build();

        assertThatThrownBy(() -> FaninWeights.bind(Net.configuration(WEIGHTS, layer)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("layer0: both kernels of this separable convolution are 1 x 1");
    }

    @Test
    void layerThatJoinsANetwork_isBoundByItself() {
        MultiLayerNetwork network = Net.started(FaninWeights.bind(Net.configuration(
                WEIGHTS, dense(6, 5), new OutputLayer.Builder().nIn(5).nOut(2).build())));
        Layer output =
                new OutputLayer.Builder().nIn(5).nOut(3).weightInit(WEIGHTS).build();

        MultiLayerNetwork joined = new TransferLearning.Builder(network)
                .fineTuneConfiguration(new FineTuneConfiguration.Builder().build())
                .setFeatureExtractor(0)
                .removeOutputLayer()
                .addLayer(FaninWeights.bind(output, 7, "output"))
                .build();

        Initialization how = Initialization.seed(7).dataType(DataType.DOUBLE);
        assertThat(joined.getParam("1_W")).isEqualTo(made(how, "output.W", 5, 3));
        assertThat(joined.getParam("0_W")).isEqualTo(network.getParam("0_W"));
    }

    @Test
    void frozenLayer_isBoundWithin() {
        MultiLayerNetwork network = Net.started(
                FaninWeights.bind(Net.configuration(WEIGHTS, new FrozenLayer(bare(6, 5)), new LossLayer())));

        Initialization how = Initialization.seed(Net.SEED).dataType(DataType.DOUBLE);
        assertThat(network.getParam("0_W")).isEqualTo(made(how, "layer0.W", 6, 5));
    }

    private static DenseLayer bare(int in, int out) {
        return new DenseLayer.Builder()
                .nIn(in)
                .nOut(out)
                .weightInit(WEIGHTS)
                .biasInit(0)
                .build();
    }

    private static Layer dense(int in, int out) {
        return new DenseLayer.Builder().nIn(in).nOut(out).build();
    }

    private static Layer biased(int in, int out, double bias) {
        return new DenseLayer.Builder().nIn(in).nOut(out).biasInit(bias).build();
    }

    private static INDArray made(Initialization how, String path, long... shape) {
        return how.make(Plan.of(Parameter.of(path, XAVIER, shape))).array(path);
    }
}
