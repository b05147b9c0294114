// A particle filter: a weight for each particle, multiplied along the state's entries.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class WeightedParticles {
  final int state;
  @Orthogonal @Shape({"state", "state"}) INDArray dynamics;

  WeightedParticles(int state) {
    this.state = state;
  }

  INDArray estimate(@Shape({"particles", "state"}) INDArray particles, @Shape("particles") INDArray logWeights) {
    INDArray w = Transforms.exp(logWeights.sub(logWeights.maxNumber()));
    w = w.div(w.sumNumber());
    INDArray moved = particles.mmul(dynamics);
    return moved.muliRowVector(w).sum(0); // ERROR THROWS
  }

  static Object run() {
    return WeightedParticlesParameters.initialize(new WeightedParticles(2), 1).estimate(Nd4j.rand(5, 2), Nd4j.rand(5));
  }
}
