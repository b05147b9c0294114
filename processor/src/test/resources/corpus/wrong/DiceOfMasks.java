// Dice loss: intersections an image, unions an image and channel.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class DiceOfMasks {
  final int channels;
  @Xavier @Shape({"channels", "channels"}) INDArray mix;

  DiceOfMasks(int channels) {
    this.channels = channels;
  }

  double loss(@Shape({"n", "channels", "h", "w"}) INDArray p, @Shape({"n", "channels", "h", "w"}) INDArray y) {
    INDArray both = p.mul(y).sum(1, 2, 3);
    INDArray either = p.sum(2, 3).add(y.sum(2, 3));
    INDArray dice = both.mul(2).div(either.add(1)); // ERROR THROWS
    return 1 - dice.meanNumber().doubleValue() + mix.sumNumber().doubleValue();
  }

  static Object run() {
    return DiceOfMasksParameters.initialize(new DiceOfMasks(3), 1).loss(Nd4j.rand(2, 3, 4, 5), Nd4j.rand(2, 3, 4, 5));
  }
}
