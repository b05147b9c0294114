// A restricted Boltzmann machine, trained by persistent contrastive divergence.
import dev.fanin.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class BoltzmannMachine {
  final int visible;
  final int hidden;
  @Normal(std = 0.01) @Shape({"visible", "hidden"}) INDArray w;
  @Zeros @Shape("visible") INDArray a;
  @Zeros @Shape("hidden") INDArray b;
  INDArray chain;

  BoltzmannMachine(int visible, int hidden) {
    this.visible = visible;
    this.hidden = hidden;
  }

  @Shape({"n", "hidden"}) INDArray up(@Shape({"n", "visible"}) INDArray v) {
    return Transforms.sigmoid(v.mmul(w).addiRowVector(b));
  }

  @Shape({"n", "visible"}) INDArray down(@Shape({"n", "hidden"}) INDArray h) {
    return Transforms.sigmoid(h.mmul(w.transpose()).addiRowVector(a));
  }

  @Shape({"...s"}) INDArray sample(@Shape({"...s"}) INDArray probabilities) {
    return Nd4j.rand(probabilities.shape()).lt(probabilities).castTo(probabilities.dataType());
  }

  double train(@Shape({"n", "visible"}) INDArray data, int steps, double rate) {
    int n = data.rows();
    if (chain == null || chain.rows() != n) {
      chain = sample(Nd4j.zeros(n, hidden).addi(.5));
    }
    INDArray positive = up(data);
    INDArray v = data;
    for (int k = 0; k < steps; k++) {
      v = sample(down(chain));
      chain = sample(up(v));
    }
    INDArray negative = up(v);
    w.addi(data.transpose().mmul(positive).subi(v.transpose().mmul(negative)).muli(rate / n));
    a.addi(data.mean(0).subi(v.mean(0)).muli(rate));
    b.addi(positive.mean(0).subi(negative.mean(0)).muli(rate));
    return data.sub(down(up(data))).norm2Number().doubleValue();
  }

  @Shape("n") INDArray freeEnergy(@Shape({"n", "visible"}) INDArray v) {
    INDArray soft = Transforms.log(Transforms.exp(v.mmul(w).addRowVector(b)).add(1)).sum(1);
    return v.mmul(a).neg().sub(soft);
  }

  static Object run() {
    BoltzmannMachine model = BoltzmannMachineParameters.initialize(new BoltzmannMachine(6, 4), 1);
    INDArray data = Nd4j.rand(5, 6).gt(.5).castTo(DataType.FLOAT);
    double error = 0;
    for (int epoch = 0; epoch < 3; epoch++) {
      error = model.train(data, 2, .1);
    }
    return model.freeEnergy(data).add(error);
  }
}
