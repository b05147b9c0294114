// Gumbel softmax: the noise is drawn with rows and columns swapped.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
record GumbelNoise(int in, int categories, @Xavier @Shape({"in", "categories"}) INDArray w) {

  INDArray sample(@Shape({"n", "in"}) INDArray x, double temperature) {
    INDArray logits = x.mmul(w);
    INDArray uniform = Nd4j.rand(logits.columns(), logits.rows()).mul(0.98).add(0.01);
    INDArray gumbel = Transforms.log(Transforms.log(uniform).neg()).neg();
    return Transforms.softmax(logits.add(gumbel).div(temperature)); // ERROR THROWS
  }

  static Object run() {
    return GumbelNoiseParameters.create(3, 4, 1L).sample(Nd4j.rand(5, 3), 0.5);
  }
}
