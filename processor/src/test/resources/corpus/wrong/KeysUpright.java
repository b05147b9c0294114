// Scaled dot-product attention: the keys are not transposed.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class KeysUpright {
  final int width;
  final int head;
  @Xavier @Shape({"width", "head"}) INDArray query;
  @Xavier @Shape({"width", "head"}) INDArray key;
  @Xavier @Shape({"width", "head"}) INDArray value;

  KeysUpright(int width, int head) {
    this.width = width;
    this.head = head;
  }

  @Shape({"t", "head"}) INDArray attend(@Shape({"t", "width"}) INDArray x) {
    INDArray q = x.mmul(query);
    INDArray k = x.mmul(key);
    INDArray scores = q.mmul(k).div(Math.sqrt(head)); // ERROR THROWS
    return Transforms.softmax(scores).mmul(x.mmul(value));
  }

  static Object run() {
    KeysUpright model = KeysUprightParameters.initialize(new KeysUpright(6, 3), 1);
    return model.attend(Nd4j.ones(5, 6));
  }
}
