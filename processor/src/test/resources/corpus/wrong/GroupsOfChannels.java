// Group normalization: the gain has an entry a channel, and is applied to the groups.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class GroupsOfChannels {
  final int groups, each;
  @Ones @Shape("groups * each") INDArray gain;
  @Zeros @Shape("groups * each") INDArray bias;

  GroupsOfChannels(int groups, int each) {
    this.groups = groups;
    this.each = each;
  }

  INDArray normalize(@Shape({"n", "groups * each", "h", "w"}) INDArray x) {
    long n = x.size(0), h = x.size(2), w = x.size(3);
    INDArray g = x.reshape(n, groups, each * h * w);
    INDArray centred = g.sub(g.mean(true, 2));
    INDArray unit = centred.div(Transforms.sqrt(centred.mul(centred).mean(true, 2).add(1e-5)));
    INDArray scaled = unit.mul(gain.reshape(1, groups * each, 1)).reshape(n, groups * each, h, w); // ERROR THROWS
    return scaled.add(bias.reshape(1, groups * each, 1, 1));
  }

  static Object run() {
    return GroupsOfChannelsParameters.initialize(new GroupsOfChannels(2, 3), 1).normalize(Nd4j.rand(2, 6, 4, 5));
  }
}
