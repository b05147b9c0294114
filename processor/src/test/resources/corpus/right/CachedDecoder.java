// A transformer that decodes: sinusoids for positions, blocks in a list, a cache of keys and values.
import dev.fanin.*;
import java.util.*;
import java.util.stream.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class CachedDecoder {
  final int words;
  final int width;
  final int layers;
  @Normal(std = 0.02) @Shape({"words", "width"}) INDArray tokens;
  @Submodel(repeat = "layers") List<Block> blocks;

  CachedDecoder(int words, int width, int layers) {
    this.words = words;
    this.width = width;
    this.layers = layers;
  }

  @Model
  static final class Block {
    final int width;
    @Xavier @Shape({"width", "width"}) INDArray query;
    @Xavier @Shape({"width", "width"}) INDArray key;
    @Xavier @Shape({"width", "width"}) INDArray value;
    @Kaiming @Shape({"width", "4 * width"}) INDArray up;
    @Xavier @Scale("1 / sqrt(2)") @Shape({"4 * width", "width"}) INDArray down;

    Block(int width) {
      this.width = width;
    }

    @Shape({"1", "width"}) INDArray step(@Shape({"1", "width"}) INDArray x, Cache cache) {
      INDArray k = x.mmul(key);
      INDArray v = x.mmul(value);
      cache.keys = cache.keys == null ? k : Nd4j.vstack(cache.keys, k);
      cache.values = cache.values == null ? v : Nd4j.vstack(cache.values, v);
      INDArray scores = x.mmul(query).mmul(cache.keys.transpose()).div(Math.sqrt(width));
      INDArray attended = x.add(Transforms.softmax(scores).mmul(cache.values));
      return attended.add(Transforms.relu(attended.mmul(up)).mmul(down));
    }
  }

  static final class Cache {
    INDArray keys;
    INDArray values;
  }

  @Shape({"1", "width"}) INDArray position(int at) {
    INDArray row = Nd4j.zeros(1, width);
    for (int i = 0; i < width; i++) {
      double angle = at / Math.pow(10_000, (i / 2 * 2) / (double) width);
      row.putScalar(0, i, i % 2 == 0 ? Math.sin(angle) : Math.cos(angle));
    }
    return row;
  }

  int[] continued(int[] prompt, int length) {
    List<Cache> caches = Stream.generate(Cache::new).limit(layers).collect(Collectors.toList());
    int[] text = Arrays.copyOf(prompt, prompt.length + length);
    for (int at = 0; at + 1 < text.length; at++) {
      INDArray x = tokens.getRow(text[at], true).add(position(at));
      for (int i = 0; i < layers; i++) {
        x = blocks.get(i).step(x, caches.get(i));
      }
      if (at + 1 >= prompt.length) {
        INDArray logits = x.mmul(tokens.transpose());
        text[at + 1] = logits.argMax(1).getInt(0);
      }
    }
    return text;
  }

  static Object run() {
    CachedDecoder model = CachedDecoderParameters.initialize(new CachedDecoder(7, 4, 2), 1);
    return Arrays.toString(model.continued(new int[] {1, 2, 3}, 4));
  }
}
