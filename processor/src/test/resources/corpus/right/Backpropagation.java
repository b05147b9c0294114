// A perceptron of two layers with backpropagation by hand and a check of its gradient by differences.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class Backpropagation {
  final int in;
  final int hidden;
  final int out;
  @Xavier @Shape({"in", "hidden"}) INDArray w1;
  @Zeros @Shape("hidden") INDArray b1;
  @Xavier @Shape({"hidden", "out"}) INDArray w2;
  @Zeros @Shape("out") INDArray b2;

  Backpropagation(int in, int hidden, int out) {
    this.in = in;
    this.hidden = hidden;
    this.out = out;
    BackpropagationParameters.initialize(this, Initialization.seed(1).dataType(DataType.DOUBLE));
  }

  record Gradients(INDArray w1, INDArray b1, INDArray w2, INDArray b2) {
    List<INDArray> all() {
      return List.of(w1, b1, w2, b2);
    }
  }

  @Shape({"n", "out"}) INDArray forward(@Shape({"n", "in"}) INDArray x) {
    return Transforms.tanh(x.mmul(w1).addRowVector(b1)).mmul(w2).addRowVector(b2);
  }

  double loss(@Shape({"n", "in"}) INDArray x, @Shape({"n", "out"}) INDArray y) {
    INDArray error = forward(x).sub(y);
    return error.mul(error).sumNumber().doubleValue() / 2;
  }

  Gradients gradients(@Shape({"n", "in"}) INDArray x, @Shape({"n", "out"}) INDArray y) {
    INDArray h = Transforms.tanh(x.mmul(w1).addRowVector(b1));
    INDArray delta = h.mmul(w2).addRowVector(b2).sub(y);
    INDArray back = delta.mmul(w2.transpose()).mul(h.mul(h).rsub(1));
    return new Gradients(x.transpose().mmul(back), back.sum(0), h.transpose().mmul(delta), delta.sum(0));
  }

  /** How much the gradients differ from quotients of differences. */
  double error(@Shape({"n", "in"}) INDArray x, @Shape({"n", "out"}) INDArray y) {
    double worst = 0;
    List<INDArray> parameters = List.of(w1, b1, w2, b2);
    List<INDArray> gradients = gradients(x, y).all();
    for (int p = 0; p < parameters.size(); p++) {
      INDArray flat = parameters.get(p).reshape(parameters.get(p).length());
      INDArray expected = gradients.get(p).dup('c').reshape(gradients.get(p).length());
      for (int i = 0; i < flat.length(); i++) {
        double old = flat.getDouble(i);
        flat.putScalar(i, old + 1e-5);
        double above = loss(x, y);
        flat.putScalar(i, old - 1e-5);
        double below = loss(x, y);
        flat.putScalar(i, old);
        worst = Math.max(worst, Math.abs((above - below) / 2e-5 - expected.getDouble(i)));
      }
    }
    return worst;
  }

  static Object run() {
    Backpropagation model = new Backpropagation(3, 4, 2);
    INDArray x = Nd4j.rand(DataType.DOUBLE, 5, 3);
    INDArray y = Nd4j.rand(DataType.DOUBLE, 5, 2);
    double error = model.error(x, y);
    if (error > 1e-6) {
      throw new IllegalStateException("the gradient is off by " + error);
    }
    return error;
  }
}
