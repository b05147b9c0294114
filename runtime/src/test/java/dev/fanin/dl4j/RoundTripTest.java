package dev.fanin.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.Distribution;
import dev.fanin.FanMode;
import dev.fanin.Nonlinearity;
import dev.fanin.Spectrum;
import dev.fanin.init.ConstantInitializer;
import dev.fanin.init.DeltaOrthogonalInitializer;
import dev.fanin.init.DiracInitializer;
import dev.fanin.init.IdentityInitializer;
import dev.fanin.init.Initializer;
import dev.fanin.init.KaimingInitializer;
import dev.fanin.init.LecunInitializer;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.OnesInitializer;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.SparseInitializer;
import dev.fanin.init.SvdInitializer;
import dev.fanin.init.TruncatedNormalInitializer;
import dev.fanin.init.UniformInitializer;
import dev.fanin.init.VarianceScalingInitializer;
import dev.fanin.init.XavierInitializer;
import dev.fanin.init.ZerosInitializer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.GravesLSTM;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.SeparableConvolution2D;
import org.deeplearning4j.nn.conf.layers.recurrent.Bidirectional;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.IWeightInit;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Configurations go through JSON, YAML, serialization and DL4J's files. */
class RoundTripTest {

    private static final Initializer KAIMING =
            new KaimingInitializer(FanMode.FAN_OUT, Nonlinearity.LEAKY_RELU, 0.2, Distribution.TRUNCATED_NORMAL);

    static Stream<Initializer> matrices() {
        return Stream.of(
                new ZerosInitializer(),
                new OnesInitializer(),
                new ConstantInitializer(0.1),
                new UniformInitializer(-0.25, 3),
                new NormalInitializer(0.1, 0.02),
                new TruncatedNormalInitializer(0, 1, -2, Double.POSITIVE_INFINITY, true),
                new VarianceScalingInitializer(2, FanMode.FAN_GEO, Distribution.UNIFORM),
                new XavierInitializer(5.0 / 3, Distribution.NORMAL),
                KAIMING,
                new LecunInitializer(Distribution.UNIFORM),
                new OrthogonalInitializer(2),
                new SvdInitializer(Spectrum.VALUES, 1, new double[] {3, 2, 1, 0.5}, 1, 3),
                new IdentityInitializer(0.5),
                new SparseInitializer(0.5, 0.01));
    }

    static Stream<Initializer> kernels() {
        return Stream.of(new DiracInitializer(2), new DeltaOrthogonalInitializer(1.5));
    }

    @ParameterizedTest
    @MethodSource("matrices")
    void everyInitializer_goesThroughJson(Initializer initializer) {
        assertSame(Net.configuration(
                FaninWeights.of(initializer),
                new DenseLayer.Builder().nIn(6).nOut(4).build()));
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void everyInitializerOfKernels_goesThroughJson(Initializer initializer) {
        assertSame(Net.configuration(
                FaninWeights.of(initializer),
                new ConvolutionLayer.Builder(3, 3).nIn(2).nOut(4).build()));
    }

    private static void assertSame(MultiLayerConfiguration configuration) {
        MultiLayerConfiguration bound = FaninWeights.bind(configuration);

        MultiLayerConfiguration read = MultiLayerConfiguration.fromJson(bound.toJson());

        assertThat(read).isEqualTo(bound);
        assertThat(FaninWeights.bind(MultiLayerConfiguration.fromJson(configuration.toJson())))
                .isEqualTo(bound);
        assertThat(Net.started(read).params()).isEqualTo(Net.started(bound).params());
    }

    @Test
    @SuppressWarnings("deprecation") // DL4J's; users have it.
    void everyFunction_goesThroughJsonAndYaml() {
        List<Layer> layers = List.of(
                new SeparableConvolution2D.Builder(3, 3).nIn(2).nOut(4).build(),
                new Bidirectional(new LSTM.Builder().nIn(4).nOut(4).build()),
                new Bidirectional(new GravesLSTM.Builder().nIn(8).nOut(4).build()));
        MultiLayerConfiguration bound =
                FaninWeights.bind(Net.configuration(FaninWeights.of(KAIMING), layers.toArray(Layer[]::new)));

        assertThat(Net.started(MultiLayerConfiguration.fromJson(bound.toJson())).params())
                .isEqualTo(Net.started(bound).params());
        assertThat(Net.started(MultiLayerConfiguration.fromYaml(bound.toYaml())).params())
                .isEqualTo(Net.started(bound).params());
    }

    @Test
    void graph_goesThroughJson() {
        ComputationGraphConfiguration bound = FaninWeights.bind(new NeuralNetConfiguration.Builder()
                .seed(7)
                .weightInit(FaninWeights.of(KAIMING))
                .graphBuilder()
                .addInputs("in")
                .addLayer("hidden", new DenseLayer.Builder().nIn(6).nOut(5).build(), "in")
                .addLayer("out", new OutputLayer.Builder().nIn(5).nOut(3).build(), "hidden")
                .setOutputs("out")
                .build());
        ComputationGraph graph = new ComputationGraph(bound);
        graph.init();

        ComputationGraph read = new ComputationGraph(ComputationGraphConfiguration.fromJson(bound.toJson()));
        read.init();

        assertThat(read.params()).isEqualTo(graph.params());
    }

    @Test
    void function_goesThroughSerialization() throws IOException, ClassNotFoundException {
        IWeightInit function = new LayerWeights(42, "layer0.W", Layout.GATES, KAIMING);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(function);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(function);
        }
    }

    @Test
    void network_goesThroughDl4jsFiles(@TempDir Path directory) throws IOException {
        MultiLayerNetwork network = Net.started(FaninWeights.bind(Net.configuration(
                FaninWeights.of(KAIMING),
                new DenseLayer.Builder().nIn(6).nOut(4).build())));
        Path file = directory.resolve("network.zip");

        ModelSerializer.writeModel(network, file.toFile(), true);

        assertThat(ModelSerializer.restoreMultiLayerNetwork(file.toFile()).params())
                .isEqualTo(network.params());
    }
}
