// RMSProp: every cache is as large as the first parameter.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class CachesOfFirst {
  final int in, out;
  @Kaiming @Shape({"in", "out"}) INDArray w;
  @Xavier @Shape({"out", "out"}) INDArray u;

  CachesOfFirst(int in, int out) {
    this.in = in;
    this.out = out;
  }

  void step(@Shape({"in", "out"}) INDArray gw, @Shape({"out", "out"}) INDArray gu) {
    List<INDArray> caches = new ArrayList<>();
    for (INDArray each : List.of(w, u)) {
      caches.add(Nd4j.zerosLike(w));
    }
    INDArray cw = caches.get(0);
    INDArray cu = caches.get(1);
    cw.muli(0.9).addi(gw.mul(gw).mul(0.1));
    cu.muli(0.9).addi(gu.mul(gu).mul(0.1)); // ERROR THROWS
    w.subi(gw.div(Transforms.sqrt(cw).add(1e-6)));
    u.subi(gu.div(Transforms.sqrt(cu).add(1e-6))); // ERROR THROWS
  }

  static Object run() {
    CachesOfFirst m = CachesOfFirstParameters.initialize(new CachesOfFirst(4, 3), 1);
    m.step(Nd4j.rand(4, 3), Nd4j.rand(3, 3));
    return m.u;
  }
}
