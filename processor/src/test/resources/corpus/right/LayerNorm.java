// Layer normalization with its gradient, in three ways of writing the same means.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class LayerNorm {
  static final double EPSILON = 1e-5;
  final int width;
  @Ones @Shape("width") INDArray gain;
  @Zeros @Shape("width") INDArray shift;

  LayerNorm(int width) {
    this.width = width;
  }

  @Shape({"n", "width"}) INDArray forward(@Shape({"n", "width"}) INDArray x) {
    INDArray mean = x.mean(1);
    INDArray centred = x.subColumnVector(mean);
    INDArray variance = centred.mul(centred).mean(1).add(EPSILON);
    INDArray normal = centred.divColumnVector(Transforms.sqrt(variance));
    return normal.mulRowVector(gain).addRowVector(shift);
  }

  @Shape({"n", "width"}) INDArray broadcast(@Shape({"n", "width"}) INDArray x) {
    INDArray centred = x.sub(x.mean(true, 1));
    INDArray deviation = Transforms.sqrt(centred.mul(centred).mean(true, 1).add(EPSILON));
    return centred.div(deviation).mul(gain.reshape(1, width)).add(shift.reshape(1, width));
  }

  /** Over the last axis of any array of three. */
  @Shape({"n", "t", "width"}) INDArray cube(@Shape({"n", "t", "width"}) INDArray x) {
    INDArray centred = x.sub(x.mean(true, 2));
    INDArray deviation = Transforms.sqrt(centred.mul(centred).mean(true, -1).add(EPSILON));
    INDArray normal = centred.div(deviation);
    return normal.mul(gain.reshape(1, 1, width)).add(shift.reshape(1, 1, width));
  }

  @Shape({"n", "width"}) INDArray backward(@Shape({"n", "width"}) INDArray x, @Shape({"n", "width"}) INDArray dy) {
    INDArray centred = x.subColumnVector(x.mean(1));
    INDArray inverse = Transforms.pow(centred.mul(centred).mean(1).add(EPSILON), -.5);
    INDArray normal = centred.mulColumnVector(inverse);
    INDArray dn = dy.mulRowVector(gain);
    INDArray average = dn.mean(1);
    INDArray along = dn.mul(normal).mean(1);
    INDArray dx = dn.subColumnVector(average).sub(normal.mulColumnVector(along));
    gain.subi(dy.mul(normal).sum(0).mul(.01));
    shift.subi(dy.sum(0).mul(.01));
    return dx.mulColumnVector(inverse);
  }

  static Object run() {
    LayerNorm model = LayerNormParameters.initialize(new LayerNorm(4), 1);
    INDArray x = Nd4j.rand(6, 4);
    double apart = model.forward(x).sub(model.broadcast(x)).norm2Number().doubleValue();
    double folded = model.cube(x.reshape(2, 3, 4)).reshape(6, 4).sub(model.forward(x)).norm2Number().doubleValue();
    if (apart > 1e-4 || folded > 1e-4) {
      throw new IllegalStateException(apart + " " + folded);
    }
    return model.backward(x, Nd4j.ones(6, 4));
  }
}
