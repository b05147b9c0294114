// Helpers without contracts in many contexts: one affine map for vectors, rows, transposed weights; a generic batcher.
import dev.fanin.*;
import java.util.*;
import java.util.stream.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class ManyContexts {
  final int a, b, c;
  @Xavier @Shape({"a", "b"}) INDArray ab;
  @Xavier @Shape({"b", "c"}) INDArray bc;
  @Zeros @Shape("b") INDArray bb;
  @Zeros @Shape("c") INDArray cb;

  ManyContexts(int a, int b, int c) {
    this.a = a;
    this.b = b;
    this.c = c;
  }

  private static INDArray affine(INDArray x, INDArray w, INDArray bias) {
    return bias == null ? x.mmul(w) : x.mmul(w).addRowVector(bias);
  }

  private static INDArray flatten(INDArray x) {
    return x.rank() == 2 ? x : x.reshape(x.size(0), x.length() / x.size(0));
  }

  private INDArray joined(INDArray... parts) {
    return parts.length == 1 ? parts[0] : Nd4j.hstack(parts);
  }

  private static <T> List<List<T>> chunks(List<T> all, int size) {
    List<List<T>> result = new ArrayList<>();
    for (int i = 0; i < all.size(); i += size) {
      result.add(all.subList(i, Math.min(all.size(), i + size)));
    }
    return result;
  }

  INDArray forward(@Shape({"n", "a"}) INDArray x) {
    INDArray h = affine(x, ab, bb);
    INDArray y = affine(h, bc, cb);
    INDArray back = affine(affine(y, bc.transpose(), null), ab.transpose(), null);
    INDArray wide = joined(x, back);
    INDArray only = joined(y);
    INDArray flat = flatten(x.reshape(x.size(0), 1, a));
    return affine(flat.add(back), ab, null).mmul(bc).add(only).add(wide.sumNumber());
  }

  INDArray inChunks(List<INDArray> rows) {
    List<INDArray> results = new ArrayList<>();
    for (List<INDArray> chunk : chunks(rows, 2)) {
      INDArray batch = Nd4j.vstack(chunk);
      results.add(forward(batch));
    }
    return Nd4j.vstack(results);
  }

  static Object run() {
    ManyContexts m = ManyContextsParameters.initialize(new ManyContexts(3, 4, 2), 3);
    List<INDArray> rows = IntStream.range(0, 5).mapToObj(i -> Nd4j.rand(1, 3)).collect(Collectors.toList());
    return m.inChunks(rows);
  }
}
