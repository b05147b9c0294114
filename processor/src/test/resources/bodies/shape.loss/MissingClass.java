// One logit too few for the labels.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MissingClass {
  INDArray run(@Shape({"batch", "10"}) INDArray labels, @Shape({"batch", "9"}) INDArray logits) {
    return Nd4j.loss().softmaxCrossEntropy(labels, logits, null); // ERROR
  }
}
