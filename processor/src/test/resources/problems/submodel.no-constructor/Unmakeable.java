// A record is given submodels that can be made.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;

@Model
record Unmakeable(
    int width,
    @Submodel Part part // ERROR
    ) {
  @Model
  static class Part {
    final int width;
    @Ones @Shape("width") INDArray scale;

    Part(int width, String name) {
      this.width = width;
    }
  }
}
