// A reader of records, a normalizer, an iterator of batches with a smaller last one, an evaluation: as DL4J's examples have them.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class BatchesOfReaders {
  final int in, hidden, classes;
  @Kaiming @Shape({"in", "hidden"}) INDArray w1;
  @Zeros @Shape({"1", "hidden"}) INDArray b1;
  @Xavier @Shape({"hidden", "classes"}) INDArray w2;
  @Zeros @Shape({"1", "classes"}) INDArray b2;

  BatchesOfReaders(int in, int hidden, int classes) {
    this.in = in;
    this.hidden = hidden;
    this.classes = classes;
  }

  record Examples(INDArray features, INDArray labels) {
    int count() {
      return features.rows();
    }
  }

  static final class Batches implements Iterator<Examples> {
    private final Examples all;
    private final int size;
    private int at;

    Batches(Examples all, int size) {
      this.all = all;
      this.size = size;
    }

    @Override
    public boolean hasNext() {
      return at < all.count();
    }

    @Override
    public Examples next() {
      int end = Math.min(at + size, all.count());
      INDArrayIndex rows = NDArrayIndex.interval(at, end);
      at = end;
      return new Examples(all.features().get(rows, NDArrayIndex.all()), all.labels().get(rows, NDArrayIndex.all()));
    }
  }

  static INDArray standardized(INDArray x) {
    INDArray mean = x.mean(0);
    INDArray deviation = x.std(0).add(1e-6);
    return x.subRowVector(mean).divRowVector(deviation);
  }

  INDArray output(@Shape({"n", "in"}) INDArray x) {
    INDArray h = Transforms.relu(x.mmul(w1).addRowVector(b1), false);
    return Transforms.softmax(h.mmul(w2).addRowVector(b2), false);
  }

  void fit(Examples batch, double rate) {
    INDArray x = batch.features();
    INDArray h = Transforms.relu(x.mmul(w1).addRowVector(b1));
    INDArray delta = Transforms.softmax(h.mmul(w2).addRowVector(b2)).sub(batch.labels()).div(batch.count());
    INDArray below = delta.mmul(w2.transpose()).mul(h.gt(0).castTo(h.dataType()));
    w2.subi(h.transpose().mmul(delta).mul(rate));
    b2.subi(delta.sum(true, 0).mul(rate));
    w1.subi(x.transpose().mmul(below).mul(rate));
    b1.subi(below.sum(true, 0).mul(rate));
  }

  double accuracy(@Shape({"n", "in"}) INDArray x, @Shape({"n", "classes"}) INDArray y) {
    INDArray guessed = output(x).argMax(1);
    INDArray right = y.argMax(1);
    return guessed.eq(right).castTo(DataType.FLOAT).meanNumber().doubleValue();
  }

  INDArray confusion(@Shape({"n", "in"}) INDArray x, @Shape({"n", "classes"}) INDArray y) {
    INDArray p = output(x);
    INDArray hard = p.eq(p.max(true, 1).repeat(1, classes)).castTo(DataType.FLOAT);
    return y.transpose().mmul(hard);
  }

  static Object run() {
    BatchesOfReaders m = BatchesOfReadersParameters.initialize(new BatchesOfReaders(4, 6, 3), 3);
    INDArray x = standardized(Nd4j.rand(DataType.FLOAT, 9, 4));
    INDArray y = Nd4j.eye(3).castTo(DataType.FLOAT).repeat(0, 3);
    for (int epoch = 0; epoch < 3; epoch++) {
      for (Batches batches = new Batches(new Examples(x, y), 4); batches.hasNext(); ) {
        m.fit(batches.next(), 0.1);
      }
    }
    return m.confusion(x, y).sumNumber().doubleValue() + m.accuracy(x, y);
  }
}
