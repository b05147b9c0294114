// TF-IDF: the frequencies of words are counted over the words instead of the documents.
import dev.fanin.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
record InverseDocuments(int words, int topics, @Xavier @Shape({"words", "topics"}) INDArray w) {

  INDArray topics(@Shape({"documents", "words"}) INDArray counts) {
    INDArray present = counts.gt(0).castTo(DataType.FLOAT);
    INDArray frequency = present.sum(1);
    INDArray idf = Transforms.log(frequency.add(1).rdiv(counts.rows()));
    return counts.mulRowVector(idf).mmul(w); // ERROR THROWS
  }

  static Object run() {
    return InverseDocumentsParameters.create(5, 2, 1L).topics(Nd4j.rand(3, 5));
  }
}
