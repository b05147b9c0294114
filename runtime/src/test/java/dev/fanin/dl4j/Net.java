package dev.fanin.dl4j;

import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.IWeightInit;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Networks of a few layers, as users configure them. */
final class Net {

    static final long SEED = 42;

    private Net() {}

    static MultiLayerConfiguration configuration(IWeightInit weights, Layer... layers) {
        NeuralNetConfiguration.ListBuilder list = new NeuralNetConfiguration.Builder()
                .seed(SEED)
                .dataType(DataType.DOUBLE)
                .weightInit(weights)
                .list();
        for (Layer layer : layers) {
            // DL4J writes into the layers that it is given.
            list.layer(layer.clone());
        }
        return list.build();
    }

    static MultiLayerNetwork started(MultiLayerConfiguration configuration) {
        MultiLayerNetwork network = new MultiLayerNetwork(configuration);
        network.init();
        return network;
    }

    /** A parameter of a network of one layer. */
    static INDArray parameter(String key, IWeightInit weights, Layer layer) {
        return started(FaninWeights.bind(configuration(weights, layer))).getParam("0_" + key);
    }
}
