// Gaussian processes: kernels by broadcasting, noise on the diagonal, prediction with a variance, several kernels as an interface.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class KernelRegression {
  interface Kernel {
    @Shape({"n", "m"}) INDArray between(@Shape({"n", "d"}) INDArray a, @Shape({"m", "d"}) INDArray b);
  }

  record Gaussian(double width) implements Kernel {
    @Override
    public @Shape({"n", "m"}) INDArray between(@Shape({"n", "d"}) INDArray a, @Shape({"m", "d"}) INDArray b) {
      INDArray aa = a.mul(a).sum(true, 1);
      INDArray bb = b.mul(b).sum(1).reshape(1, b.size(0));
      INDArray distances = aa.add(bb).sub(a.mmul(b.transpose()).mul(2));
      return Transforms.exp(distances.div(-2 * width * width));
    }
  }

  record Linear(double offset) implements Kernel {
    @Override
    public INDArray between(INDArray a, INDArray b) {
      return a.mmul(b.transpose()).add(offset);
    }
  }

  record Sum(Kernel first, Kernel second) implements Kernel {
    @Override
    public @Shape({"p", "q"}) INDArray between(@Shape({"p", "d"}) INDArray a, @Shape({"q", "d"}) INDArray b) {
      return first.between(a, b).add(second.between(a, b));
    }
  }

  final int features, dims;
  @Lecun @Shape({"features", "dims"}) INDArray project;

  KernelRegression(int features, int dims) {
    this.features = features;
    this.dims = dims;
  }

  INDArray[] predict(Kernel kernel, @Shape({"n", "features"}) INDArray x, @Shape({"n", "1"}) INDArray y, @Shape({"m", "features"}) INDArray at) {
    INDArray train = x.mmul(project);
    INDArray test = at.mmul(project);
    INDArray k = kernel.between(train, train);
    INDArray noisy = k.add(Nd4j.eye(k.rows()).castTo(k.dataType()).mul(.1));
    INDArray inverse = org.nd4j.linalg.inverse.InvertMatrix.invert(noisy, false);
    INDArray cross = kernel.between(test, train);
    INDArray mean = cross.mmul(inverse).mmul(y);
    INDArray variance = kernel.between(test, test).sub(cross.mmul(inverse).mmul(cross.transpose()));
    return new INDArray[] {mean, Nd4j.diag(variance)};
  }

  static Object run() {
    KernelRegression m = KernelRegressionParameters.initialize(new KernelRegression(3, 2), 3);
    Kernel kernel = new Sum(new Gaussian(1), new Linear(.5));
    return Arrays.toString(m.predict(kernel, Nd4j.rand(5, 3), Nd4j.rand(5, 1), Nd4j.rand(2, 3))[0].shape());
  }
}
