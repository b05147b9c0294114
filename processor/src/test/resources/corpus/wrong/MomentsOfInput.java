// Adam: the moments of the bias have the length of the input.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class MomentsOfInput {
  final int in;
  final int out;
  @Xavier @Shape({"in", "out"}) INDArray w;
  @Zeros @Shape("out") INDArray b;

  MomentsOfInput(int in, int out) {
    this.in = in;
    this.out = out;
  }

  void train(@Shape({"n", "in"}) INDArray x, @Shape({"n", "out"}) INDArray y, int steps) {
    INDArray first = Nd4j.zeros(in);
    INDArray second = Nd4j.zeros(out);
    for (int step = 1; step <= steps; step++) {
      INDArray gradient = x.mmul(w).addRowVector(b).sub(y).mean(0);
      first.muli(.9).addi(gradient.mul(.1)); // ERROR THROWS
      second.muli(.999).addi(gradient.mul(gradient).mul(.001));
      INDArray corrected = first.div(1 - Math.pow(.9, step));
      b.subi(corrected.div(Transforms.sqrt(second).add(1e-8)).mul(.01)); // ERROR
    }
  }

  static Object run() {
    MomentsOfInput model = MomentsOfInputParameters.initialize(new MomentsOfInput(4, 2), 1);
    model.train(Nd4j.ones(5, 4), Nd4j.ones(5, 2), 3);
    return model.b;
  }
}
