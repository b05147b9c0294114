// Kalman filter: the gain needs the measurement matrix transposed.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class KalmanGain {
  final int states;
  final int measured;
  @Identity @Shape({"measured", "states"}) INDArray h;
  @Identity @Shape({"states", "states"}) INDArray p;

  KalmanGain(int states, int measured) {
    this.states = states;
    this.measured = measured;
  }

  @Shape("states") INDArray correct(@Shape("states") INDArray x, @Shape("measured") INDArray z) {
    INDArray s = h.mmul(p).mmul(h.transpose()).add(Nd4j.eye(measured));
    INDArray gain = p.mmul(h).mmul(inverse(s)); // ERROR THROWS
    INDArray innovation = z.sub(h.mmul(x));
    return x.add(gain.mmul(innovation));
  }

  /** The first terms of Neumann's series. */
  @Shape({"m", "m"}) INDArray inverse(@Shape({"m", "m"}) INDArray a) {
    INDArray scaled = a.div(4);
    INDArray rest = Nd4j.eye(a.rows()).sub(scaled);
    return Nd4j.eye(a.rows()).add(rest).add(rest.mmul(rest)).div(4);
  }

  static Object run() {
    KalmanGain model = KalmanGainParameters.initialize(new KalmanGain(4, 2), 1);
    return model.correct(Nd4j.ones(4), Nd4j.ones(2));
  }
}
