// Speech: the bank of filters has its bins in columns, the spectrogram too.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class MelFilters {
  final int bins, mels, classes;
  @Uniform(low = 0, high = 1) @Shape({"mels", "bins"}) INDArray bank;
  @Xavier @Shape({"mels", "classes"}) INDArray w;

  MelFilters(int bins, int mels, int classes) {
    this.bins = bins;
    this.mels = mels;
    this.classes = classes;
  }

  INDArray classify(@Shape({"frames", "bins"}) INDArray spectrogram) {
    INDArray power = Transforms.pow(spectrogram, 2);
    INDArray features = Transforms.log(power.mmul(bank).add(1e-6)); // ERROR THROWS
    return features.mean(true, 0).mmul(w);
  }

  static Object run() {
    return MelFiltersParameters.initialize(new MelFilters(6, 4, 3), 1).classify(Nd4j.rand(5, 6));
  }
}
