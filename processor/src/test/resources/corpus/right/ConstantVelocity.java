// A Kalman filter that tracks position and velocity, with measurements that may be missing.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class ConstantVelocity {
  static final int STATES = 4;
  static final int MEASURED = 2;
  @Identity @Shape({"STATES", "STATES"}) INDArray motion;
  @Identity @Shape({"MEASURED", "STATES"}) INDArray sensor;
  @Identity(gain = 0.01) @Shape({"STATES", "STATES"}) INDArray processNoise;
  @Identity(gain = 0.1) @Shape({"MEASURED", "MEASURED"}) INDArray sensorNoise;

  record Belief(@Shape("4") INDArray mean, @Shape({"4", "4"}) INDArray covariance) {}

  Belief predict(Belief belief) {
    INDArray mean = motion.mmul(belief.mean());
    INDArray covariance = motion.mmul(belief.covariance()).mmul(motion.transpose()).add(processNoise);
    return new Belief(mean, covariance);
  }

  Belief correct(Belief belief, @Shape("MEASURED") INDArray z) {
    INDArray p = belief.covariance();
    INDArray s = sensor.mmul(p).mmul(sensor.transpose()).add(sensorNoise);
    INDArray gain = p.mmul(sensor.transpose()).mmul(inverse(s));
    INDArray innovation = z.sub(sensor.mmul(belief.mean()));
    INDArray mean = belief.mean().add(gain.mmul(innovation));
    INDArray left = Nd4j.eye(STATES).sub(gain.mmul(sensor));
    INDArray covariance =
        left.mmul(p).mmul(left.transpose()).add(gain.mmul(sensorNoise).mmul(gain.transpose()));
    return new Belief(mean, covariance);
  }

  static @Shape({"2", "2"}) INDArray inverse(@Shape({"2", "2"}) INDArray m) {
    double a = m.getDouble(0, 0);
    double b = m.getDouble(0, 1);
    double c = m.getDouble(1, 0);
    double d = m.getDouble(1, 1);
    return Nd4j.create(new double[][] {{d, -b}, {-c, a}}).castTo(m.dataType()).div(a * d - b * c);
  }

  @Shape({"t", "STATES"}) INDArray track(List<Optional<INDArray>> measurements) {
    Belief belief = new Belief(Nd4j.zeros(STATES), Nd4j.eye(STATES).castTo(DataType.FLOAT));
    INDArray path = Nd4j.zeros(measurements.size(), STATES);
    int t = 0;
    for (Optional<INDArray> z : measurements) {
      belief = predict(belief);
      if (z.isPresent()) {
        belief = correct(belief, z.get());
      }
      path.putRow(t++, belief.mean());
    }
    return path;
  }

  static Object run() {
    ConstantVelocity model = ConstantVelocityParameters.initialize(new ConstantVelocity(), 1);
    model.motion.putScalar(0, 2, .1);
    model.motion.putScalar(1, 3, .1);
    List<Optional<INDArray>> z = new ArrayList<>();
    for (int t = 0; t < 5; t++) {
      z.add(t % 3 == 2 ? Optional.empty() : Optional.of(Nd4j.rand(2)));
    }
    return model.track(z);
  }
}
