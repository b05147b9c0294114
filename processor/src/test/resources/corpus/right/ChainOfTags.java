// A linear-chain CRF: the partition function, and the best path by Viterbi.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class ChainOfTags {
  final int features;
  final int tags;
  @Xavier @Shape({"features", "tags"}) INDArray emit;
  @Uniform(low = -0.1, high = 0.1) @Shape({"tags", "tags"}) INDArray transitions;
  @Zeros @Shape("tags") INDArray start;
  @Zeros @Shape("tags") INDArray end;

  ChainOfTags(int features, int tags) {
    this.features = features;
    this.tags = tags;
  }

  double logPartition(@Shape({"t", "features"}) INDArray words) {
    INDArray scores = words.mmul(emit);
    INDArray alpha = start.add(scores.getRow(0));
    for (int t = 1; t < scores.rows(); t++) {
      INDArray paths = transitions.addColumnVector(alpha).addRowVector(scores.getRow(t));
      INDArray top = paths.max(0);
      alpha = Transforms.log(Transforms.exp(paths.subRowVector(top)).sum(0)).add(top);
    }
    INDArray last = alpha.add(end);
    double max = last.maxNumber().doubleValue();
    return max + Math.log(Transforms.exp(last.sub(max)).sumNumber().doubleValue());
  }

  int[] best(@Shape({"t", "features"}) INDArray words) {
    INDArray scores = words.mmul(emit);
    int length = scores.rows();
    INDArray[] back = new INDArray[length];
    INDArray delta = start.add(scores.getRow(0));
    for (int t = 1; t < length; t++) {
      INDArray paths = transitions.addColumnVector(delta);
      back[t] = paths.argMax(0);
      delta = paths.max(0).add(scores.getRow(t));
    }
    int[] path = new int[length];
    path[length - 1] = delta.add(end).argMax(0).getInt(0);
    for (int t = length - 1; t > 0; t--) {
      path[t - 1] = back[t].getInt(path[t]);
    }
    return path;
  }

  static Object run() {
    ChainOfTags model = ChainOfTagsParameters.initialize(new ChainOfTags(4, 3), 1);
    INDArray words = Nd4j.rand(6, 4);
    return model.logPartition(words) + Arrays.toString(model.best(words));
  }
}
