// A character-level recurrent network with backpropagation through time, and sampling.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class CharacterNetwork {
  final int characters;
  final int hidden;
  @Normal(std = 0.1) @Shape({"hidden", "characters"}) INDArray wxh;
  @Orthogonal @Shape({"hidden", "hidden"}) INDArray whh;
  @Normal(std = 0.1) @Shape({"characters", "hidden"}) INDArray why;
  @Zeros @Shape({"hidden", "1"}) INDArray bh;
  @Zeros @Shape({"characters", "1"}) INDArray by;

  CharacterNetwork(int characters, int hidden) {
    this.characters = characters;
    this.hidden = hidden;
  }

  @Shape({"characters", "1"}) INDArray column(int character) {
    INDArray x = Nd4j.zeros(characters, 1);
    x.putScalar(character, 0, 1);
    return x;
  }

  double train(int[] text, double rate) {
    int steps = text.length - 1;
    INDArray[] xs = new INDArray[steps];
    INDArray[] hs = new INDArray[steps + 1];
    INDArray[] ps = new INDArray[steps];
    hs[0] = Nd4j.zeros(hidden, 1);
    double loss = 0;
    for (int t = 0; t < steps; t++) {
      xs[t] = column(text[t]);
      hs[t + 1] = Transforms.tanh(wxh.mmul(xs[t]).add(whh.mmul(hs[t])).add(bh));
      INDArray e = Transforms.exp(why.mmul(hs[t + 1]).add(by));
      ps[t] = e.div(e.sumNumber());
      loss -= Math.log(ps[t].getDouble(text[t + 1], 0));
    }
    INDArray dwxh = Nd4j.zerosLike(wxh);
    INDArray dwhh = Nd4j.zerosLike(whh);
    INDArray dwhy = Nd4j.zerosLike(why);
    INDArray dbh = Nd4j.zerosLike(bh);
    INDArray dby = Nd4j.zerosLike(by);
    INDArray dnext = Nd4j.zeros(hidden, 1);
    for (int t = steps - 1; t >= 0; t--) {
      INDArray dy = ps[t].sub(column(text[t + 1]));
      dwhy.addi(dy.mmul(hs[t + 1].transpose()));
      dby.addi(dy);
      INDArray dh = why.transpose().mmul(dy).add(dnext);
      INDArray raw = hs[t + 1].mul(hs[t + 1]).rsub(1).mul(dh);
      dbh.addi(raw);
      dwxh.addi(raw.mmul(xs[t].transpose()));
      dwhh.addi(raw.mmul(hs[t].transpose()));
      dnext = whh.transpose().mmul(raw);
    }
    INDArray[] parameters = {wxh, whh, why, bh, by};
    INDArray[] gradients = {dwxh, dwhh, dwhy, dbh, dby};
    for (int i = 0; i < parameters.length; i++) {
      parameters[i].subi(Transforms.max(Transforms.min(gradients[i], 5), -5).mul(rate));
    }
    return loss;
  }

  String sample(int first, int length, long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    INDArray h = Nd4j.zeros(hidden, 1);
    int character = first;
    for (int i = 0; i < length; i++) {
      h = Transforms.tanh(wxh.mmul(column(character)).add(whh.mmul(h)).add(bh));
      INDArray e = Transforms.exp(why.mmul(h).add(by));
      INDArray p = e.div(e.sumNumber());
      double threshold = random.nextDouble();
      double sum = 0;
      for (character = 0; character < characters - 1; character++) {
        sum += p.getDouble(character, 0);
        if (sum > threshold) {
          break;
        }
      }
      text.append((char) ('a' + character));
    }
    return text.toString();
  }

  static Object run() {
    CharacterNetwork model = CharacterNetworkParameters.initialize(new CharacterNetwork(4, 5), 1);
    int[] text = {0, 1, 2, 3, 0, 1, 2, 3, 0};
    double loss = 0;
    for (int i = 0; i < 3; i++) {
      loss = model.train(text, .1);
    }
    return loss + model.sample(0, 6, 1);
  }
}
