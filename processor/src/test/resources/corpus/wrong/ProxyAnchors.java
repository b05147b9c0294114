// Metric learning: proxies of the classes in rows are multiplied without being turned round.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class ProxyAnchors {
  final int in, width, classes;
  @Kaiming @Shape({"in", "width"}) INDArray embedding;
  @Normal @Shape({"classes", "width"}) INDArray proxies;

  ProxyAnchors(int in, int width, int classes) {
    this.in = in;
    this.width = width;
    this.classes = classes;
  }

  static INDArray unit(INDArray rows) {
    return rows.divColumnVector(rows.norm2(1).add(1e-6));
  }

  INDArray cosines(@Shape({"n", "in"}) INDArray x) {
    INDArray e = unit(x.mmul(embedding));
    INDArray p = unit(proxies);
    return e.mmul(p); // ERROR THROWS
  }

  static Object run() {
    return ProxyAnchorsParameters.initialize(new ProxyAnchors(4, 3, 5), 1).cosines(Nd4j.rand(2, 4));
  }
}
