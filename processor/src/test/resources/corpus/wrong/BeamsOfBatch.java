// Beam search: scores so far, one a beam, [batch, beams], meet the log-probabilities of all beams in rows.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class BeamsOfBatch {
  final int width, words;
  @Xavier @Shape({"width", "words"}) INDArray out;

  BeamsOfBatch(int width, int words) {
    this.width = width;
    this.words = words;
  }

  INDArray candidates(@Shape({"batch * beams", "width"}) INDArray states, @Shape({"batch", "beams"}) INDArray scores) {
    INDArray log = Transforms.log(Nd4j.nn().softmax(states.mmul(out), 1));
    int batch = (int) scores.size(0);
    int beams = (int) scores.size(1);
    INDArray all = log.add(scores); // ERROR THROWS
    return all.reshape(batch, beams * words).argMax(1);
  }

  static Object run() {
    return BeamsOfBatchParameters.initialize(new BeamsOfBatch(3, 7), 1).candidates(Nd4j.rand(8, 3), Nd4j.rand(2, 4));
  }
}
