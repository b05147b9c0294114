// A Siamese network: the two embeddings are joined, the head expects one.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class JoinedTwins {
  final int in;
  final int width;
  @Kaiming @Shape({"in", "width"}) INDArray embed;
  @Xavier @Shape({"width", "1"}) INDArray head;

  JoinedTwins(int in, int width) {
    this.in = in;
    this.width = width;
  }

  @Shape({"n", "1"}) INDArray same(@Shape({"n", "in"}) INDArray a, @Shape({"n", "in"}) INDArray b) {
    INDArray both = Nd4j.hstack(Transforms.relu(a.mmul(embed)), Transforms.relu(b.mmul(embed)));
    return Transforms.sigmoid(both.mmul(head)); // ERROR THROWS
  }

  static Object run() {
    JoinedTwins model = JoinedTwinsParameters.initialize(new JoinedTwins(4, 3), 1);
    return model.same(Nd4j.ones(5, 4), Nd4j.ones(5, 4));
  }
}
