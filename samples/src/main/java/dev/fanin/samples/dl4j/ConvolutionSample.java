package dev.fanin.samples.dl4j;

import dev.fanin.Distribution;
import dev.fanin.FanMode;
import dev.fanin.Nonlinearity;
import dev.fanin.dl4j.FaninWeights;
import dev.fanin.init.KaimingInitializer;
import dev.fanin.init.XavierInitializer;
import dev.fanin.report.Report;
import dev.fanin.samples.digits.Digits;
import dev.fanin.samples.digits.Split;
import dev.fanin.samples.training.Outcome;
import dev.fanin.samples.training.Training;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A small convolutional network of DL4J's, which starts with Fanin's initializers. */
public final class ConvolutionSample {
    private static final int SIDE = 8;
    private static final FaninWeights KAIMING =
            FaninWeights.of(new KaimingInitializer(FanMode.FAN_IN, Nonlinearity.RELU, 0, Distribution.NORMAL));
    private static final FaninWeights XAVIER = FaninWeights.of(new XavierInitializer(1, Distribution.UNIFORM));
    private static final IntUnaryOperator DIGIT = label -> label;

    private ConvolutionSample() {}

    /** Two convolutions, of which the second halves the picture; then a score for each kind of digit. */
    static MultiLayerConfiguration configuration(Training training) {
        return new NeuralNetConfiguration.Builder()
                .seed(training.seed())
                .updater(training.updater())
                .activation(Activation.RELU)
                .weightInit(KAIMING)
                .list()
                .layer(convolution("edges", 16, 1))
                .layer(convolution("strokes", 32, 2))
                .layer(new OutputLayer.Builder()
                        .name("digit")
                        .nOut(Digits.KINDS)
                        .activation(Activation.SOFTMAX)
                        .weightInit(XAVIER)
                        .build())
                .setInputType(InputType.convolutionalFlat(SIDE, SIDE, 1))
                .build();
    }

    private static ConvolutionLayer convolution(String name, int channels, int stride) {
        return new ConvolutionLayer.Builder(3, 3)
                .name(name)
                .stride(stride, stride)
                .padding(1, 1)
                .nOut(channels)
                .build();
    }

    public static Outcome run(Split split, long seed) {
        Training training = new Training(20, 32, 2e-3, seed);
        MultiLayerNetwork network = new MultiLayerNetwork(FaninWeights.bind(configuration(training)));
        network.init();
        Report beginning = FaninWeights.report(network);

        training.each("Convolution", split.train(), batch -> network.fit(batch.pixels(), answers(batch)));

        INDArray scores = network.output(split.test().pixels());
        return new Outcome(beginning, Map.of("digit", split.test().accuracy(scores, DIGIT)));
    }

    private static INDArray answers(Digits batch) {
        return batch.oneHot(Digits.KINDS, DIGIT);
    }
}
