// A self-organizing map and a Hopfield network: outer products, signs, neighbourhoods.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class MapAndMemory {
  final int side;
  final int features;
  @Uniform(low = 0, high = 1) @Shape({"side", "side", "features"}) INDArray map;
  @Zeros @Shape({"features", "features"}) INDArray memory;

  MapAndMemory(int side, int features) {
    this.side = side;
    this.features = features;
  }

  int[] winner(@Shape("features") INDArray x) {
    INDArray flat = map.reshape(side * side, features);
    INDArray apart = flat.subRowVector(x);
    int at = Nd4j.argMin(apart.mul(apart).sum(1), 0).getInt(0);
    return new int[] {at / side, at % side};
  }

  void pull(@Shape("features") INDArray x, double rate, double radius) {
    int[] best = winner(x);
    for (int i = 0; i < side; i++) {
      for (int j = 0; j < side; j++) {
        double far = Math.pow(i - best[0], 2) + Math.pow(j - best[1], 2);
        if (far > 9 * radius * radius) {
          continue;
        }
        INDArray cell = map.get(NDArrayIndex.point(i), NDArrayIndex.point(j), NDArrayIndex.all());
        cell.addi(x.sub(cell).mul(rate * Math.exp(-far / (2 * radius * radius))));
      }
    }
  }

  void store(@Shape({"patterns", "features"}) INDArray patterns) {
    INDArray signs = Transforms.sign(patterns.sub(.5));
    memory.addi(signs.transpose().mmul(signs).div(signs.rows()));
    memory.subi(Nd4j.diag(Nd4j.diag(memory)));
  }

  @Shape("features") INDArray recall(@Shape("features") INDArray start, int rounds) {
    INDArray state = Transforms.sign(start.sub(.5));
    for (int round = 0; round < rounds; round++) {
      INDArray next = Transforms.sign(memory.mmul(state));
      if (next.equals(state)) {
        break;
      }
      state = next;
    }
    return state;
  }

  static Object run() {
    MapAndMemory model = MapAndMemoryParameters.initialize(new MapAndMemory(3, 4), 1);
    INDArray data = Nd4j.rand(6, 4);
    for (int i = 0; i < data.rows(); i++) {
      model.pull(data.getRow(i), .3, 1);
    }
    model.store(data);
    return model.recall(data.getRow(0), 5);
  }
}
