// A collaborative autoencoder with tied weights: the decoder's bias is the encoder's.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class RatingsAutoencoder {
  final int items, code;
  @Xavier @Shape({"items", "code"}) INDArray w;
  @Zeros @Shape("code") INDArray b;
  @Zeros @Shape("items") INDArray c;

  RatingsAutoencoder(int items, int code) {
    this.items = items;
    this.code = code;
  }

  private static INDArray affine(INDArray x, INDArray weights, INDArray bias) {
    return x.mmul(weights).addRowVector(bias);
  }

  INDArray reconstruct(@Shape({"users", "items"}) INDArray ratings, boolean tied) {
    INDArray h = Transforms.sigmoid(affine(ratings, w, b));
    return affine(h, w.transpose(), tied ? b : b.dup()).add(c.sumNumber()); // ERROR THROWS
  }

  static Object run() {
    return RatingsAutoencoderParameters.initialize(new RatingsAutoencoder(5, 2), 1).reconstruct(Nd4j.rand(3, 5), true);
  }
}
