// Capsules with routing by agreement: tensors of rank 4, batched products, squashing along an axis.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class CapsulesRouted {
  final int inputs, inSize, outputs, outSize;
  @Normal(std = .1) @Fans(in = 1, out = 2, batch = 0) @Shape({"inputs", "inSize", "outputs * outSize"}) INDArray weights;

  CapsulesRouted(int inputs, int inSize, int outputs, int outSize) {
    this.inputs = inputs;
    this.inSize = inSize;
    this.outputs = outputs;
    this.outSize = outSize;
  }

  @Shape({"n", "outputs", "outSize"}) INDArray squash(@Shape({"n", "outputs", "outSize"}) INDArray s) {
    INDArray squared = s.mul(s).sum(true, 2);
    INDArray factor = squared.div(squared.add(1)).div(Transforms.sqrt(squared.add(1e-9)));
    return s.mul(factor);
  }

  @Shape({"n", "inputs", "outputs", "outSize"}) INDArray votes(@Shape({"n", "inputs", "inSize"}) INDArray u) {
    long n = u.size(0);
    INDArray byInput = u.permute(1, 0, 2).dup('c');
    INDArray product = Nd4j.matmul(byInput, weights);
    return product.permute(1, 0, 2).dup('c').reshape(n, inputs, outputs, outSize);
  }

  @Shape({"n", "outputs", "outSize"}) INDArray route(@Shape({"n", "inputs", "inSize"}) INDArray u, int rounds) {
    long n = u.size(0);
    INDArray votes = votes(u);
    INDArray logits = Nd4j.zeros(n, inputs, outputs);
    INDArray v = Nd4j.zeros(n, outputs, outSize);
    for (int r = 0; r < rounds; r++) {
      INDArray e = Transforms.exp(logits.sub(logits.max(true, 2)));
      INDArray c = e.div(e.sum(true, 2));
      INDArray weighted = votes.mul(c.reshape(n, inputs, outputs, 1));
      v = squash(weighted.sum(1));
      INDArray agreement = votes.mul(v.reshape(n, 1, outputs, outSize)).sum(3);
      logits = logits.add(agreement);
    }
    return v;
  }

  static Object run() {
    CapsulesRouted m = CapsulesRoutedParameters.initialize(new CapsulesRouted(4, 3, 2, 5), 3);
    return m.route(Nd4j.rand(2, 4, 3), 3).norm2(2);
  }
}
