// Principal components by power iteration and deflation.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class PrincipalComponents {
  final int features;
  final int k;
  @Normal @Shape({"k", "features"}) INDArray components;

  PrincipalComponents(int features, int k) {
    this.features = features;
    this.k = k;
  }

  @Shape({"features", "features"}) INDArray covariance(@Shape({"n", "features"}) INDArray x) {
    INDArray centred = x.subRowVector(x.mean(0));
    return centred.transpose().mmul(centred).divi(Math.max(1, x.rows() - 1));
  }

  @Shape("k") INDArray fit(@Shape({"n", "features"}) INDArray x) {
    INDArray left = covariance(x);
    INDArray values = Nd4j.zeros(k);
    for (int i = 0; i < k; i++) {
      INDArray v = components.getRow(i).dup();
      v.divi(v.norm2Number());
      double value = 0;
      for (int round = 0; round < 100; round++) {
        INDArray next = left.mmul(v);
        double length = next.norm2Number().doubleValue();
        if (length < 1e-12) {
          break;
        }
        next.divi(length);
        boolean done = next.sub(v).norm2Number().doubleValue() < 1e-6;
        v = next;
        value = length;
        if (done) {
          break;
        }
      }
      components.putRow(i, v);
      values.putScalar(i, value);
      INDArray column = v.reshape(features, 1);
      left = left.sub(column.mmul(column.transpose()).mul(value));
    }
    return values;
  }

  @Shape({"n", "k"}) INDArray project(@Shape({"n", "features"}) INDArray x) {
    return x.subRowVector(x.mean(0)).mmul(components.transpose());
  }

  @Shape({"n", "features"}) INDArray reconstruct(@Shape({"n", "features"}) INDArray x) {
    return project(x).mmul(components).addRowVector(x.mean(0));
  }

  static Object run() {
    PrincipalComponents model = PrincipalComponentsParameters.initialize(new PrincipalComponents(4, 2), 1);
    INDArray x = Nd4j.rand(9, 4);
    return model.fit(x).add(model.reconstruct(x).sub(x).norm2Number());
  }
}
