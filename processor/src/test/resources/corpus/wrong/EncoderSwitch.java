// Positional encodings chosen by a switch: one of the cases gives [t] where all give [t, width].
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class EncoderSwitch {
  enum Kind { LEARNED, SINES, NONE }
  final int length, width;
  final Kind kind;
  @Normal(std = 0.02) @Shape({"length", "width"}) INDArray learned;

  EncoderSwitch(int length, int width, Kind kind) {
    this.length = length;
    this.width = width;
    this.kind = kind;
  }

  @Shape({"length", "width"}) INDArray positions() {
    return switch (kind) {
      case LEARNED -> learned;
      case SINES -> {
        INDArray t = Nd4j.arange(length).reshape(length, 1);
        INDArray f = Transforms.exp(Nd4j.linspace(DataType.FLOAT, 0, -4, width)).reshape(1, width);
        yield Transforms.sin(t.mmul(f));
      }
      case NONE -> Nd4j.zeros(length, 1); // ERROR NONSENSE
    };
  }

  INDArray embed(@Shape({"n", "length", "width"}) INDArray x) {
    return x.add(positions().reshape(1, length, positions().columns()));
  }

  static Object run() {
    EncoderSwitch m = EncoderSwitchParameters.initialize(new EncoderSwitch(4, 3, Kind.NONE), 1);
    return Arrays.toString(m.positions().shape());
  }
}
