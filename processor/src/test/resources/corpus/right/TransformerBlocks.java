// A transformer in SameDiff: blocks as submodels in a list, masks, heads as an axis, tied output.
import dev.fanin.*;
import java.util.*;
import org.nd4j.autodiff.samediff.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class TransformerBlocks {
  final int words, width, heads, depth, longest;
  @Normal(std = 0.02) @Shape({"words", "width"}) SDVariable tokens;
  @Normal(std = 0.01) @Shape({"longest", "width"}) SDVariable positions;
  @Submodel(repeat = "depth") List<Block> blocks;
  @Ones @Shape("width") SDVariable gain;

  TransformerBlocks(int words, int width, int heads, int depth, int longest) {
    this.words = words;
    this.width = width;
    this.heads = heads;
    this.depth = depth;
    this.longest = longest;
  }

  @Model
  @Where("width = heads * head")
  static class Block {
    final int width;
    final int heads;
    final int head;
    @Ones @Shape("width") SDVariable gain1;
    @Ones @Shape("width") SDVariable gain2;
    @Xavier @Blocks(3) @Shape({"width", "3 * width"}) SDVariable qkv;
    @Xavier @Shape({"width", "width"}) SDVariable out;
    @Xavier @Shape({"width", "4 * width"}) SDVariable up;
    @Xavier @Shape({"4 * width", "width"}) SDVariable down;

    Block(int width, int heads) {
      this.width = width;
      this.heads = heads;
      this.head = width / heads;
    }

    SDVariable apply(SameDiff sd, @Shape({"n", "t", "width"}) SDVariable x, @Shape({"t", "t"}) SDVariable mask, int n, int t) {
      SDVariable normed = sd.nn().layerNorm(x, gain1, false, 2);
      SDVariable all = sd.reshape(normed, n * t, width).mmul(qkv);
      SDVariable[] parts = sd.split(all, 3, 1);
      SDVariable q = heads(sd, parts[0], n, t);
      SDVariable k = heads(sd, parts[1], n, t);
      SDVariable v = heads(sd, parts[2], n, t);
      SDVariable scores = sd.mmul(q, k, false, true, false).mul(1 / Math.sqrt(head)).add(mask);
      SDVariable context = sd.mmul(sd.nn().softmax(scores, 3), v);
      SDVariable joined = sd.reshape(sd.permute(context, 0, 2, 1, 3), n * t, width);
      SDVariable attended = x.add(sd.reshape(joined.mmul(out), n, t, width));
      SDVariable second = sd.nn().layerNorm(attended, gain2, false, 2);
      SDVariable fed = sd.nn().gelu(sd.reshape(second, n * t, width).mmul(up)).mmul(down);
      return attended.add(sd.reshape(fed, n, t, width));
    }

    private SDVariable heads(SameDiff sd, SDVariable part, int n, int t) {
      return sd.permute(sd.reshape(part, n, t, heads, head), 0, 2, 1, 3);
    }
  }

  SDVariable logits(SameDiff sd, @Shape({"n", "t"}) SDVariable ids, int n, int t) {
    INDArray upper = Nd4j.ones(DataType.FLOAT, t, t);
    for (int i = 0; i < t; i++) {
      for (int j = 0; j <= i; j++) {
        upper.putScalar(i, j, 0);
      }
    }
    SDVariable mask = sd.constant(upper.mul(-1e9));
    SDVariable place = positions.get(SDIndex.interval(0, t), SDIndex.all());
    SDVariable h = sd.gather(tokens, ids, 0).add(place);
    for (Block block : blocks) {
      h = block.apply(sd, h, mask, n, t);
    }
    SDVariable rows = sd.reshape(sd.nn().layerNorm(h, gain, false, 2), n * t, width);
    return sd.mmul(rows, tokens, false, true, false);
  }

  static Object run() {
    SameDiff sd = SameDiff.create();
    TransformerBlocks m = TransformerBlocksParameters.initialize(new TransformerBlocks(11, 6, 2, 2, 9), sd, 3);
    return m.logits(sd, sd.constant(Nd4j.createFromArray(new int[][] {{1, 2, 3}, {4, 5, 6}})), 2, 3).eval();
  }
}
