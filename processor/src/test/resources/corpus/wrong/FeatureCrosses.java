// DLRM: the features' embeddings are crossed with each other, the second factor as it is.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class FeatureCrosses {
  final int width;
  @Xavier @Shape({"100", "width"}) INDArray city;
  @Xavier @Shape({"50", "width"}) INDArray device;
  @Xavier @Shape({"7", "width"}) INDArray weekday;

  FeatureCrosses(int width) {
    this.width = width;
  }

  INDArray crosses(int[] cities, int[] devices, int[] days) {
    List<INDArray> parts = new ArrayList<>();
    parts.add(city.getRows(cities));
    parts.add(device.getRows(devices));
    parts.add(weekday.getRows(days));
    INDArray all = Nd4j.stack(1, parts.toArray(new INDArray[0]));
    return Nd4j.matmul(all, all); // ERROR THROWS
  }

  static Object run() {
    int[] two = {1, 2};
    return FeatureCrossesParameters.initialize(new FeatureCrosses(4), 1).crosses(two, two, two);
  }
}
