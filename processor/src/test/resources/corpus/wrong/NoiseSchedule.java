// Diffusion: one coefficient for each image, [n], multiplied with images [n, c, h, w] (PyTorch: "The size of tensor a must match the size of tensor b").
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class NoiseSchedule {
  final int channels, side, steps;
  @Normal(std = 0.02) @Shape({"channels", "side", "side"}) INDArray offset;

  NoiseSchedule(int channels, int side, int steps) {
    this.channels = channels;
    this.side = side;
    this.steps = steps;
  }

  INDArray noisy(@Shape({"n", "channels", "side", "side"}) INDArray images, @Shape("n") INDArray kept) {
    INDArray noise = Nd4j.randn(images.shape());
    INDArray signal = Transforms.sqrt(kept);
    INDArray rest = Transforms.sqrt(kept.rsub(1)).reshape(kept.length(), 1, 1, 1);
    return images.add(offset.reshape(1, channels, side, side)).mul(signal).add(noise.mul(rest)); // ERROR THROWS
  }

  static Object run() {
    NoiseSchedule schedule = new NoiseSchedule(2, 4, 10);
    NoiseScheduleParameters.initialize(schedule, 5);
    return schedule.noisy(Nd4j.rand(3, 2, 4, 4), Nd4j.rand(3)).shapeInfoToString();
  }
}
