// Teacher forcing: inputs drop the last step, targets drop none.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class TeacherForcing {
  final int vocabulary;
  @Xavier @Shape({"vocabulary", "vocabulary"}) INDArray bigram;

  TeacherForcing(int vocabulary) {
    this.vocabulary = vocabulary;
  }

  double loss(@Shape({"t", "vocabulary"}) INDArray oneHot) {
    int t = oneHot.rows();
    INDArray inputs = oneHot.get(NDArrayIndex.interval(0, t - 1), NDArrayIndex.all());
    INDArray targets = oneHot;
    INDArray log = Transforms.log(Transforms.softmax(inputs.mmul(bigram)));
    return -log.mul(targets).sumNumber().doubleValue() / (t - 1); // ERROR THROWS
  }

  static Object run() {
    return TeacherForcingParameters.initialize(new TeacherForcing(4), 7).loss(Nd4j.eye(4));
  }
}
