// A triplet loss, hard negatives, and cosine similarities of all pairs.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class TripletEmbedding {
  final int in;
  final int width;
  @Xavier @Shape({"in", "width"}) INDArray w;

  TripletEmbedding(int in, int width) {
    this.in = in;
    this.width = width;
  }

  @Shape({"n", "width"}) INDArray embed(@Shape({"n", "in"}) INDArray x) {
    INDArray y = x.mmul(w);
    return y.divColumnVector(y.norm2(1).add(1e-9));
  }

  @Shape({"a", "b"}) INDArray similarities(@Shape({"a", "width"}) INDArray one, @Shape({"b", "width"}) INDArray other) {
    return one.mmul(other.transpose());
  }

  double loss(
      @Shape({"n", "in"}) INDArray anchors,
      @Shape({"n", "in"}) INDArray positives,
      @Shape({"m", "in"}) INDArray negatives,
      double margin) {
    INDArray a = embed(anchors);
    INDArray near = a.mul(embed(positives)).sum(1);
    INDArray hardest = similarities(a, embed(negatives)).max(1);
    return Transforms.relu(hardest.sub(near).add(margin)).meanNumber().doubleValue();
  }

  double contrastive(@Shape({"n", "in"}) INDArray left, @Shape({"n", "in"}) INDArray right, double temperature) {
    INDArray logits = similarities(embed(left), embed(right)).div(temperature);
    INDArray targets = Nd4j.eye(left.rows());
    INDArray byRow = Transforms.log(Transforms.softmax(logits)).mul(targets);
    INDArray byColumn = Transforms.log(Transforms.softmax(logits.transpose())).mul(targets);
    return -byRow.add(byColumn).sumNumber().doubleValue() / (2 * left.rows());
  }

  static Object run() {
    TripletEmbedding model = TripletEmbeddingParameters.initialize(new TripletEmbedding(4, 3), 1);
    double triplets = model.loss(Nd4j.rand(5, 4), Nd4j.rand(5, 4), Nd4j.rand(7, 4), .2);
    return triplets + model.contrastive(Nd4j.rand(5, 4), Nd4j.rand(5, 4), .1);
  }
}
