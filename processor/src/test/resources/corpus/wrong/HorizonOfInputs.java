// Forecasting: the head makes horizon times outputs numbers, the reshape takes the inputs' count.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class HorizonOfInputs {
  final int lookback, inputs, horizon, outputs;
  @Xavier @Shape({"lookback * inputs", "horizon * outputs"}) INDArray w;
  @Zeros @Shape("horizon * outputs") INDArray b;

  HorizonOfInputs(int lookback, int inputs, int horizon, int outputs) {
    this.lookback = lookback;
    this.inputs = inputs;
    this.horizon = horizon;
    this.outputs = outputs;
  }

  INDArray forecast(@Shape({"n", "lookback", "inputs"}) INDArray window) {
    int n = (int) window.size(0);
    INDArray flat = window.reshape(n, lookback * inputs);
    INDArray y = flat.mmul(w).addRowVector(b);
    return y.reshape(n, horizon, inputs); // ERROR THROWS
  }

  static Object run() {
    return HorizonOfInputsParameters.initialize(new HorizonOfInputs(6, 3, 4, 2), 1).forecast(Nd4j.rand(5, 6, 3));
  }
}
