package dev.fanin.dl4j;

import dev.fanin.init.FanAxes;
import dev.fanin.init.Initializer;
import dev.fanin.init.Parameter;
import java.util.List;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** How the weights of a kind of layer lie in DL4J's arrays, and what they are to Fanin. */
enum Layout {
    /** [in, out]. */
    DENSE,
    /** [vocabulary, out]: a lookup sums one input, whatever the size of the vocabulary. */
    EMBEDDING {
        @Override
        Parameter parameter(Parameter parameter) {
            return parameter.fans(FanAxes.of(new int[0], new int[] {1}, new int[] {0}, 1));
        }
    },
    /** Any shape: every weight has one input and one output. */
    ELEMENTWISE {
        @Override
        Parameter parameter(Parameter parameter) {
            return parameter.fansOf(Parameter.of(parameter.path(), parameter.initializer(), 1, 1));
        }
    },
    /** [in, 4 out]: input, forget, output and modulation gate, each a matrix of its own. */
    GATES {
        @Override
        Parameter parameter(Parameter parameter) {
            return parameter.blocks(4, -1);
        }
    },
    /** [out, 4 out + 3]: likewise, then a column of peepholes for each gate but the last; with the fans of the gate they add to. */
    GATES_AND_PEEPHOLES {
        @Override
        List<Part> parts(INDArray weights, String path, Initializer initializer) {
            long out = weights.size(0);
            INDArray peepholes = columns(weights, 4 * out, weights.size(1));
            Parameter parameter = Parameter.of(path + ".peepholes", initializer, peepholes.shape())
                    .fansOf(Parameter.of(path, initializer, out, out));
            return List.of(
                    GATES.parts(columns(weights, 0, 4 * out), path, initializer).get(0),
                    new Part(parameter, peepholes));
        }
    },
    /** [out, in, field...]. */
    CONVOLUTION {
        @Override
        INDArray inOurOrder(INDArray weights) {
            return fieldFirst(weights, 1, 0);
        }
    },
    /** [in, out, height, width]. */
    DECONVOLUTION {
        @Override
        INDArray inOurOrder(INDArray weights) {
            return fieldFirst(weights, 0, 1);
        }
    },
    /** [depth, height, width, out, in]. */
    DECONVOLUTION_3D {
        @Override
        INDArray inOurOrder(INDArray weights) {
            return weights.permute(0, 1, 2, 4, 3);
        }
    },
    /** [height, width, in, multiplier]: a convolution of one input for each. */
    DEPTHWISE {
        @Override
        Parameter parameter(Parameter parameter) {
            return channelwise(parameter);
        }
    },
    /** [multiplier, in, height, width]: likewise. */
    DEPTHWISE_OF_SEPARABLE {
        @Override
        INDArray inOurOrder(INDArray weights) {
            return fieldFirst(weights, 1, 0);
        }

        @Override
        Parameter parameter(Parameter parameter) {
            return channelwise(parameter);
        }
    };

    /** A parameter, and the view of a layer's weights where it belongs, axes in our order. */
    record Part(Parameter parameter, INDArray weights) {}

    /** What weights in the layer's shape are made of. */
    List<Part> parts(INDArray weights, String path, Initializer initializer) {
        INDArray inOurOrder = inOurOrder(weights);
        return List.of(new Part(parameter(Parameter.of(path, initializer, inOurOrder.shape())), inOurOrder));
    }

    private static INDArray columns(INDArray weights, long from, long to) {
        return weights.get(NDArrayIndex.all(), NDArrayIndex.interval(from, to));
    }

    /** A view whose last two axes are inputs and outputs, and the others the receptive field. */
    INDArray inOurOrder(INDArray weights) {
        return weights;
    }

    /** The parameter with what its shape alone does not say. */
    Parameter parameter(Parameter parameter) {
        return parameter;
    }

    private static INDArray fieldFirst(INDArray weights, int in, int out) {
        int rank = weights.rank();
        int[] axes = IntStream.range(0, rank)
                .map(axis -> axis < rank - 2 ? axis + 2 : axis == rank - 2 ? in : out)
                .toArray();
        return weights.permute(axes);
    }

    private static Parameter channelwise(Parameter parameter) {
        return parameter.blocks(Math.toIntExact(parameter.dimensions().size(-2)), -2);
    }
}
