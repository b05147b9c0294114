// Batched attention: matmul of three axes with the keys as they are.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class BatchedKeys {
  final int head;
  @Ones @Shape("head") INDArray scale;

  BatchedKeys(int head) {
    this.head = head;
  }

  @Shape({"n", "t", "t"}) INDArray scores(@Shape({"n", "t", "head"}) INDArray q, @Shape({"n", "t", "head"}) INDArray k) {
    return Nd4j.matmul(q, k).div(Math.sqrt(head)); // ERROR THROWS
  }

  static Object run() {
    BatchedKeys model = BatchedKeysParameters.initialize(new BatchedKeys(3), 1);
    return model.scores(Nd4j.ones(2, 5, 3), Nd4j.ones(2, 5, 3));
  }
}
