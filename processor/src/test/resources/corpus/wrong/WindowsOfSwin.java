// Swin transformer: windows of one axis are counted where those of both are meant.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class WindowsOfSwin {
  final int windows, side, width;
  @Xavier @Shape({"width", "width"}) INDArray w;

  WindowsOfSwin(int windows, int side, int width) {
    this.windows = windows;
    this.side = side;
    this.width = width;
  }

  INDArray partition(@Shape({"n", "windows * side", "windows * side", "width"}) INDArray x) {
    long n = x.size(0);
    INDArray cut = x.reshape(n, windows, side, windows, side, width).permute(0, 1, 3, 2, 4, 5);
    INDArray parts = cut.reshape(n * windows, side * side, width); // ERROR THROWS
    return parts.reshape(-1, width).mmul(w);
  }

  static Object run() {
    return WindowsOfSwinParameters.initialize(new WindowsOfSwin(2, 3, 4), 1).partition(Nd4j.rand(5, 6, 6, 4));
  }
}
