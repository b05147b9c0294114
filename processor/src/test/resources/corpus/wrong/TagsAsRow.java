// CRF: the scores of the previous tags go down the rows of the transitions, so they are a column.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class TagsAsRow {
  final int tags;
  @Uniform(low = -0.1, high = 0.1) @Shape({"tags", "tags"}) INDArray transitions;

  TagsAsRow(int tags) {
    this.tags = tags;
  }

  /** The best score of each tag after one more word. */
  @Shape({"1", "tags"}) INDArray step(@Shape({"1", "tags"}) INDArray before, @Shape({"1", "tags"}) INDArray emissions) {
    INDArray all = transitions.addColumnVector(before); // ERROR THROWS
    return all.max(0).reshape(1, tags).add(emissions);
  }

  static Object run() {
    TagsAsRow model = TagsAsRowParameters.initialize(new TagsAsRow(4), 1);
    return model.step(Nd4j.ones(1, 4), Nd4j.ones(1, 4));
  }
}
