// Dropout with inverted scaling, a switch of modes, and Monte Carlo estimates of uncertainty.
import dev.fanin.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class DropoutNet {
  enum Mode {
    TRAINING,
    TESTING,
    SAMPLING
  }

  final int in;
  final int hidden;
  final double keep;
  @Kaiming @Shape({"in", "hidden"}) INDArray w1;
  @Zeros @Shape("hidden") INDArray b1;
  @Xavier @Shape({"hidden", "1"}) INDArray w2;

  DropoutNet(int in, int hidden, double keep) {
    this.in = in;
    this.hidden = hidden;
    this.keep = keep;
  }

  @Shape({"n", "1"}) INDArray forward(@Shape({"n", "in"}) INDArray x, Mode mode) {
    INDArray h = Transforms.relu(x.mmul(w1).addRowVector(b1));
    INDArray kept = switch (mode) {
      case TRAINING, SAMPLING -> h.mul(mask(h.shape()));
      case TESTING -> h;
    };
    return kept.mmul(w2);
  }

  INDArray mask(long... shape) {
    return Nd4j.rand(shape).lt(keep).castTo(DataType.FLOAT).div(keep);
  }

  @Shape({"n", "2"}) INDArray uncertain(@Shape({"n", "in"}) INDArray x, int samples) {
    INDArray sum = Nd4j.zeros(x.rows(), 1);
    INDArray squares = Nd4j.zeros(x.rows(), 1);
    for (int i = 0; i < samples; i++) {
      INDArray y = forward(x, Mode.SAMPLING);
      sum.addi(y);
      squares.addi(y.mul(y));
    }
    INDArray mean = sum.div(samples);
    INDArray variance = Transforms.max(squares.div(samples).sub(mean.mul(mean)), 0);
    return Nd4j.hstack(mean, Transforms.sqrt(variance));
  }

  double step(@Shape({"n", "in"}) INDArray x, @Shape({"n", "1"}) INDArray y, double rate) {
    INDArray pre = x.mmul(w1).addRowVector(b1);
    INDArray mask = mask(pre.rows(), hidden);
    INDArray h = Transforms.relu(pre).mul(mask);
    INDArray delta = h.mmul(w2).sub(y).div(x.rows());
    INDArray back = delta.mmul(w2.transpose()).mul(mask).mul(pre.gt(0).castTo(pre.dataType()));
    w2.subi(h.transpose().mmul(delta).mul(rate));
    w1.subi(x.transpose().mmul(back).mul(rate));
    b1.subi(back.sum(0).mul(rate));
    return delta.norm2Number().doubleValue();
  }

  static Object run() {
    DropoutNet model = DropoutNetParameters.initialize(new DropoutNet(3, 5, .8), 1);
    INDArray x = Nd4j.rand(4, 3);
    model.step(x, Nd4j.ones(4, 1), .1);
    return model.uncertain(x, 5).add(model.forward(x, Mode.TESTING));
  }
}
