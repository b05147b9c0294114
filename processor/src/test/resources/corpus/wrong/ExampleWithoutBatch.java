// A single example without its axis of the batch (deeplearning4j issue 8376, "expected matrix (rank 2), got rank 1").
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class ExampleWithoutBatch {
  final int in;
  final int out;
  @Kaiming @Shape({"in", "out"}) INDArray w;

  ExampleWithoutBatch(int in, int out) {
    this.in = in;
    this.out = out;
  }

  @Shape({"n", "out"}) INDArray layer(@Shape({"n", "in"}) INDArray x) {
    return Transforms.relu(x.mmul(w));
  }

  @Shape({"1", "out"}) INDArray one(@Shape("in") INDArray x) {
    return layer(x); // ERROR THROWS
  }

  static Object run() {
    ExampleWithoutBatch model = ExampleWithoutBatchParameters.initialize(new ExampleWithoutBatch(4, 3), 1);
    return model.one(Nd4j.ones(4));
  }
}
