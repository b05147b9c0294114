// A small framework: an abstract layer, dense, dropout and normalising ones, a Sequential, and a trainer.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class SequentialOfLayers {
  abstract static class Layer {
    abstract INDArray forward(INDArray x, boolean training);

    abstract INDArray backward(INDArray delta, double rate);
  }

  static final class Dense extends Layer {
    private final INDArray w;
    private final INDArray b;
    private INDArray input;

    Dense(@Shape({"p", "q"}) INDArray w, @Shape("q") INDArray b) {
      this.w = w;
      this.b = b;
    }

    @Override
    INDArray forward(INDArray x, boolean training) {
      input = x;
      return x.mmul(w).addRowVector(b);
    }

    @Override
    INDArray backward(INDArray delta, double rate) {
      INDArray down = delta.mmul(w.transpose());
      w.subi(input.transpose().mmul(delta).mul(rate));
      b.subi(delta.sum(0).mul(rate));
      return down;
    }
  }

  static final class Relu extends Layer {
    private INDArray mask;

    @Override
    INDArray forward(INDArray x, boolean training) {
      mask = x.gt(0).castTo(x.dataType());
      return x.mul(mask);
    }

    @Override
    INDArray backward(INDArray delta, double rate) {
      return delta.mul(mask);
    }
  }

  static final class Dropout extends Layer {
    private final double keep;
    private INDArray mask;

    Dropout(double keep) {
      this.keep = keep;
    }

    @Override
    INDArray forward(INDArray x, boolean training) {
      if (!training) {
        mask = null;
        return x;
      }
      mask = Nd4j.rand(x.shape()).lt(keep).castTo(x.dataType()).divi(keep);
      return x.mul(mask);
    }

    @Override
    INDArray backward(INDArray delta, double rate) {
      return mask == null ? delta : delta.mul(mask);
    }
  }

  static final class Sequential {
    private final List<Layer> layers = new ArrayList<>();

    Sequential add(Layer layer) {
      layers.add(layer);
      return this;
    }

    INDArray forward(INDArray x, boolean training) {
      INDArray h = x;
      for (Layer layer : layers) {
        h = layer.forward(h, training);
      }
      return h;
    }

    void backward(INDArray delta, double rate) {
      ListIterator<Layer> it = layers.listIterator(layers.size());
      while (it.hasPrevious()) {
        delta = it.previous().backward(delta, rate);
      }
    }
  }

  final int in, hidden, out;
  @Kaiming @Shape({"in", "hidden"}) INDArray w1;
  @Zeros @Shape("hidden") INDArray b1;
  @Kaiming @Shape({"hidden", "hidden"}) INDArray w2;
  @Zeros @Shape("hidden") INDArray b2;
  @Xavier @Shape({"hidden", "out"}) INDArray w3;
  @Zeros @Shape("out") INDArray b3;

  SequentialOfLayers(int in, int hidden, int out) {
    this.in = in;
    this.hidden = hidden;
    this.out = out;
  }

  Sequential network() {
    return new Sequential()
        .add(new Dense(w1, b1)).add(new Relu())
        .add(new Dropout(.9))
        .add(new Dense(w2, b2)).add(new Relu())
        .add(new Dense(w3, b3));
  }

  double fit(@Shape({"n", "in"}) INDArray x, @Shape({"n", "out"}) INDArray y, int batch, int epochs) {
    Sequential net = network();
    double loss = 0;
    int n = x.rows();
    for (int epoch = 0; epoch < epochs; epoch++) {
      loss = 0;
      for (int from = 0; from < n; from += batch) {
        int to = Math.min(from + batch, n);
        INDArray bx = x.get(NDArrayIndex.interval(from, to), NDArrayIndex.all());
        INDArray by = y.get(NDArrayIndex.interval(from, to), NDArrayIndex.all());
        INDArray p = Transforms.softmax(net.forward(bx, true));
        net.backward(p.sub(by).div(to - from), .1);
        loss -= Transforms.log(p.mul(by).sum(1)).sumNumber().doubleValue();
      }
    }
    return loss / n + net.forward(x, false).maxNumber().doubleValue();
  }

  static Object run() {
    SequentialOfLayers m = SequentialOfLayersParameters.initialize(new SequentialOfLayers(3, 5, 2), 3);
    INDArray y = Nd4j.eye(2).getRows(0, 1, 1, 0, 1);
    return m.fit(Nd4j.rand(5, 3), y, 2, 3);
  }
}
