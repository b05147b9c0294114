// A hidden Markov model: forward and backward with scaling, one round of Baum and Welch.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class HiddenMarkov {
  final int states;
  final int symbols;
  @Uniform(low = 0.5, high = 1) @Shape({"states", "states"}) INDArray transitions;
  @Uniform(low = 0.5, high = 1) @Shape({"states", "symbols"}) INDArray emissions;
  @Ones @Shape("states") INDArray start;

  HiddenMarkov(int states, int symbols) {
    this.states = states;
    this.symbols = symbols;
  }

  void normalize() {
    transitions.diviColumnVector(transitions.sum(1));
    emissions.diviColumnVector(emissions.sum(1));
    start.divi(start.sumNumber());
  }

  double round(int... text) {
    int length = text.length;
    INDArray[] alpha = new INDArray[length];
    INDArray[] beta = new INDArray[length];
    double[] scale = new double[length];
    for (int t = 0; t < length; t++) {
      INDArray before = t == 0 ? start : transitions.transpose().mmul(alpha[t - 1]);
      INDArray now = before.mul(emissions.getColumn(text[t]));
      scale[t] = now.sumNumber().doubleValue();
      alpha[t] = now.div(scale[t]);
    }
    beta[length - 1] = Nd4j.ones(states);
    for (int t = length - 2; t >= 0; t--) {
      beta[t] = transitions.mmul(emissions.getColumn(text[t + 1]).mul(beta[t + 1])).div(scale[t + 1]);
    }
    INDArray moved = Nd4j.zeros(states, states);
    INDArray shown = Nd4j.zeros(states, symbols);
    for (int t = 0; t < length; t++) {
      INDArray gamma = alpha[t].mul(beta[t]);
      INDArray column = shown.getColumn(text[t]);
      column.addi(gamma);
      if (t + 1 < length) {
        INDArray to = emissions.getColumn(text[t + 1]).mul(beta[t + 1]).div(scale[t + 1]);
        moved.addi(transitions.mulColumnVector(alpha[t]).mulRowVector(to));
      }
    }
    start.assign(alpha[0].mul(beta[0]));
    transitions.assign(moved.add(1e-6));
    emissions.assign(shown.add(1e-6));
    normalize();
    double likelihood = 0;
    for (double factor : scale) {
      likelihood += Math.log(factor);
    }
    return likelihood;
  }

  static Object run() {
    HiddenMarkov model = HiddenMarkovParameters.initialize(new HiddenMarkov(3, 4), 1);
    model.normalize();
    double last = 0;
    for (int i = 0; i < 4; i++) {
      last = model.round(0, 1, 2, 3, 0, 1, 2);
    }
    return last;
  }
}
