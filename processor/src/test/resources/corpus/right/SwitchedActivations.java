// Activations by a switch expression, their derivatives by another, layers as records.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class SwitchedActivations {
  enum Activation {
    RELU,
    TANH,
    SIGMOID,
    SOFTMAX
  }

  final int in;
  final int hidden;
  final int out;
  @Kaiming @Shape({"in", "hidden"}) INDArray w1;
  @Xavier @Shape({"hidden", "hidden"}) INDArray w2;
  @Xavier @Shape({"hidden", "out"}) INDArray w3;

  SwitchedActivations(int in, int hidden, int out) {
    this.in = in;
    this.hidden = hidden;
    this.out = out;
  }

  @Shape({"...s"}) static INDArray apply(Activation activation, @Shape({"...s"}) INDArray x) {
    return switch (activation) {
      case RELU -> Transforms.relu(x);
      case TANH -> Transforms.tanh(x);
      case SIGMOID -> {
        INDArray positive = Transforms.exp(x.neg()).add(1);
        yield positive.rdiv(1);
      }
      case SOFTMAX -> Transforms.softmax(x);
    };
  }

  @Shape({"...s"}) static INDArray derivative(Activation activation, @Shape({"...s"}) INDArray y) {
    switch (activation) {
      case RELU:
        return y.gt(0).castTo(y.dataType());
      case TANH:
        return y.mul(y).rsub(1);
      case SIGMOID:
      case SOFTMAX:
        return y.mul(y.rsub(1));
      default:
        throw new IllegalArgumentException(activation.name());
    }
  }

  record Layer(INDArray weights, Activation activation) {
    INDArray forward(INDArray x) {
      return apply(activation, x.mmul(weights));
    }
  }

  List<Layer> layers() {
    return List.of(
        new Layer(w1, Activation.RELU), new Layer(w2, Activation.TANH), new Layer(w3, Activation.SOFTMAX));
  }

  double train(@Shape({"n", "in"}) INDArray x, @Shape({"n", "out"}) INDArray y, double rate) {
    List<Layer> layers = layers();
    Deque<INDArray> inputs = new ArrayDeque<>();
    INDArray h = x;
    for (Layer layer : layers) {
      inputs.push(h);
      h = layer.forward(h);
    }
    INDArray delta = h.sub(y).div(x.rows());
    double loss = delta.norm2Number().doubleValue();
    for (int i = layers.size() - 1; i >= 0; i--) {
      Layer layer = layers.get(i);
      INDArray input = inputs.pop();
      INDArray gradient = input.transpose().mmul(delta);
      if (i > 0) {
        delta = delta.mmul(layer.weights().transpose()).mul(derivative(layers.get(i - 1).activation(), input));
      }
      layer.weights().subi(gradient.mul(rate));
    }
    return loss;
  }

  static Object run() {
    SwitchedActivations model = SwitchedActivationsParameters.initialize(new SwitchedActivations(4, 5, 3), 1);
    INDArray y = Nd4j.eye(3).getRows(0, 1, 2, 1);
    return model.train(Nd4j.rand(4, 4), y, .1);
  }
}
