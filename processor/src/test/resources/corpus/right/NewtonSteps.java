// Newton's method for logistic regression: the Hessian as a product, steps with backtracking.
import dev.fanin.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class NewtonSteps {
  final int in;
  @Zeros @Shape({"in", "1"}) INDArray w;

  NewtonSteps(int in) {
    this.in = in;
  }

  double loss(@Shape({"n", "in"}) INDArray x, @Shape({"n", "1"}) INDArray y, @Shape({"in", "1"}) INDArray at) {
    INDArray p = Transforms.sigmoid(x.mmul(at));
    INDArray hit = y.mul(Transforms.log(p.add(1e-9)));
    INDArray miss = y.rsub(1).mul(Transforms.log(p.rsub(1).add(1e-9)));
    return -hit.add(miss).sumNumber().doubleValue() + at.mul(at).sumNumber().doubleValue() / 2;
  }

  @Shape({"in", "1"}) INDArray direction(@Shape({"in", "in"}) INDArray hessian, @Shape({"in", "1"}) INDArray g) {
    INDArray left = Nd4j.hstack(hessian, g);
    for (int i = 0; i < in; i++) {
      INDArray pivot = left.getRow(i).div(left.getDouble(i, i));
      left.putRow(i, pivot);
      for (int j = 0; j < in; j++) {
        if (j != i) {
          left.putRow(j, left.getRow(j).sub(pivot.mul(left.getDouble(j, i))));
        }
      }
    }
    return left.getColumn(in, true);
  }

  int fit(@Shape({"n", "in"}) INDArray x, @Shape({"n", "1"}) INDArray y) {
    int steps = 0;
    double before = loss(x, y, w);
    while (steps < 20) {
      INDArray p = Transforms.sigmoid(x.mmul(w));
      INDArray g = x.transpose().mmul(p.sub(y)).add(w);
      INDArray weighted = x.mulColumnVector(p.mul(p.rsub(1)));
      INDArray hessian = x.transpose().mmul(weighted).add(Nd4j.eye(in));
      INDArray step = direction(hessian, g);
      double size = 1;
      INDArray next = w.sub(step);
      while (loss(x, y, next) > before && size > 1e-6) {
        size /= 2;
        next = w.sub(step.mul(size));
      }
      double after = loss(x, y, next);
      w = next;
      steps++;
      if (before - after < 1e-8) {
        break;
      }
      before = after;
    }
    return steps;
  }

  static Object run() {
    NewtonSteps model = NewtonStepsParameters.initialize(new NewtonSteps(3), 1);
    INDArray x = Nd4j.randn(9, 3);
    INDArray y = x.getColumn(0, true).gt(0).castTo(DataType.FLOAT);
    return model.fit(x, y);
  }
}
