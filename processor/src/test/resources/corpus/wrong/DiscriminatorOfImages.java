// GAN: images go into the discriminator unflattened.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class DiscriminatorOfImages {
  static final int SIDE = 6;
  final int hidden;
  @Kaiming(nonlinearity = Nonlinearity.LEAKY_RELU, negativeSlope = 0.2) @Shape({"SIDE * SIDE", "hidden"}) INDArray w;
  @Xavier @Shape({"hidden", "1"}) INDArray v;

  DiscriminatorOfImages(int hidden) {
    this.hidden = hidden;
  }

  @Shape({"n", "1"}) INDArray judge(@Shape({"n", "SIDE * SIDE"}) INDArray x) {
    return Transforms.sigmoid(Transforms.leakyRelu(x.mmul(w), .2).mmul(v));
  }

  double loss(@Shape({"n", "1", "SIDE", "SIDE"}) INDArray real, @Shape({"n", "SIDE * SIDE"}) INDArray fake) {
    INDArray yes = judge(real); // ERROR THROWS
    INDArray no = judge(fake);
    return -Transforms.log(yes).addi(Transforms.log(no.rsub(1))).meanNumber().doubleValue();
  }

  static Object run() {
    return DiscriminatorOfImagesParameters.initialize(new DiscriminatorOfImages(5), 7).loss(Nd4j.rand(3, 1, 6, 6), Nd4j.rand(3, 36));
  }
}
