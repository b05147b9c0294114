// Diffusion: a schedule, embeddings of time steps, training pairs and ancestral sampling.
import dev.fanin.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class DiffusionSampler {
  static final int STEPS = 6;
  final int dims, half, hidden;
  @Kaiming @Shape({"dims + 2 * half", "hidden"}) INDArray w1;
  @Zeros @Shape("hidden") INDArray b1;
  @Xavier @Shape({"hidden", "dims"}) INDArray w2;

  DiffusionSampler(int dims, int half, int hidden) {
    this.dims = dims;
    this.half = half;
    this.hidden = hidden;
  }

  static INDArray kept() {
    INDArray betas = Nd4j.linspace(0.01, 0.04, STEPS, DataType.FLOAT);
    double product = 1;
    INDArray kept = Nd4j.zeros(DataType.FLOAT, STEPS);
    for (int i = 0; i < STEPS; i++) {
      product *= 1 - betas.getDouble(i);
      kept.putScalar(i, product);
    }
    return kept;
  }

  INDArray embed(@Shape({"n", "1"}) INDArray t) {
    INDArray frequencies = Transforms.exp(Nd4j.linspace(0.0, -4.0, half, DataType.FLOAT)).reshape(1, half);
    INDArray angles = t.mmul(frequencies);
    return Nd4j.concat(1, Transforms.sin(angles), Transforms.cos(angles));
  }

  @Shape({"n", "dims"}) INDArray noise(@Shape({"n", "dims"}) INDArray x, @Shape({"n", "1"}) INDArray t) {
    INDArray input = Nd4j.hstack(x, embed(t));
    return Transforms.relu(input.mmul(w1).addRowVector(b1)).mmul(w2);
  }

  double loss(@Shape({"n", "dims"}) INDArray x, int[] steps) {
    INDArray kept = kept();
    INDArray a = Nd4j.zeros(DataType.FLOAT, x.rows(), 1);
    INDArray t = Nd4j.zeros(DataType.FLOAT, x.rows(), 1);
    for (int i = 0; i < steps.length; i++) {
      a.putScalar(i, 0, kept.getDouble(steps[i]));
      t.putScalar(i, 0, steps[i]);
    }
    INDArray noise = Nd4j.randn(x.shape());
    INDArray noisy = x.mulColumnVector(Transforms.sqrt(a)).add(noise.mulColumnVector(Transforms.sqrt(a.rsub(1))));
    INDArray error = noise(noisy, t).sub(noise);
    return error.mul(error).mean(1).meanNumber().doubleValue();
  }

  INDArray sample(int n) {
    INDArray kept = kept();
    INDArray x = Nd4j.randn(DataType.FLOAT, n, dims);
    for (int step = STEPS - 1; step >= 0; step--) {
      INDArray t = Nd4j.valueArrayOf(new long[] {n, 1}, step, DataType.FLOAT);
      INDArray predicted = noise(x, t);
      double a = kept.getDouble(step);
      double b = step > 0 ? kept.getDouble(step - 1) : 1;
      INDArray clean = x.sub(predicted.mul(Math.sqrt(1 - a))).div(Math.sqrt(a));
      x = clean.mul(Math.sqrt(b)).add(predicted.mul(Math.sqrt(1 - b)));
      if (step > 0) {
        x = x.add(Nd4j.randn(x.shape()).mul(0.01));
      }
    }
    return x;
  }

  static Object run() {
    DiffusionSampler m = DiffusionSamplerParameters.initialize(new DiffusionSampler(2, 3, 8), 3);
    m.loss(Nd4j.rand(DataType.FLOAT, 4, 2), new int[] {0, 1, 2, 5});
    return m.sample(3);
  }
}
