// The quick tour of arrays, as the examples of DL4J give it: creating, cutting, conditions, accumulating, sorting.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

class QuickTour {
  static final class Report {
    final StringBuilder text = new StringBuilder();

    void add(String what, INDArray array) {
      text.append(what).append(Arrays.toString(array.shape()));
    }
  }

  @Shape({"3", "5"}) static INDArray numbers() {
    return Nd4j.linspace(1, 15, 15).reshape('c', 3, 5);
  }

  static void cut(Report report) {
    INDArray all = numbers();
    INDArray first = all.getRow(0);
    INDArray last = all.getColumn(4);
    report.add("first", first);
    report.add("last", last);
    first.addi(1.0);
    INDArray three = all.get(NDArrayIndex.all(), NDArrayIndex.interval(0, 3));
    three.addi(100);
    INDArray zeros = Nd4j.zeros(3, 1);
    all.put(new INDArrayIndex[] {NDArrayIndex.all(), NDArrayIndex.point(2)}, zeros);
    INDArray copy = all.getRow(0).dup();
    copy.addi(100);
    report.add("two", all.get(NDArrayIndex.interval(0, 2)));
    report.add("few", all.get(NDArrayIndex.interval(0, 3), NDArrayIndex.point(4)));
    all.putScalar(1, 4);
    all.putScalar(new int[] {1, 3}, 10);
    all.putRow(1, Nd4j.linspace(0, 4, 5).castTo(all.dataType()));
    report.add("all", all);
  }

  static void operate(Report report) {
    INDArray a = numbers();
    INDArray random = Nd4j.rand(3, 5).castTo(a.dataType());
    report.add("sum", a.add(random));
    report.add("product", Nd4j.rand(3, 4).mmul(Nd4j.rand(4, 5)));
    INDArray row = Nd4j.linspace(0, 4, 5).castTo(a.dataType());
    report.add("rows", a.mulRowVector(row));
    INDArray column = Nd4j.create(new float[] {1, 2, 3}, new int[] {3, 1}).castTo(a.dataType());
    report.add("columns", a.addColumnVector(column));
    report.add("tanh", Transforms.tanh(random));
    report.add("power", Transforms.pow(random, 3.0));
    report.add("clipped", Transforms.max(random, 0.5));
  }

  static double accumulate() {
    INDArray a = numbers();
    INDArray perRow = a.sum(1);
    INDArray perColumn = a.mean(0);
    INDArray both = a.max(0, 1);
    double std = a.stdNumber().doubleValue();
    int at = Nd4j.argMax(a, 1).getInt(2);
    INDArray deviations = a.std(0);
    INDArray norms = a.norm2(1);
    return perRow.sumNumber().doubleValue() + perColumn.length() + both.getDouble(0) + std + at
        + deviations.getDouble(1) + norms.getDouble(0);
  }

  static void choose(Report report) {
    Nd4j.getRandom().setSeed(12345);
    long rows = 3;
    long columns = 5;
    INDArray random = Nd4j.rand(DataType.FLOAT, rows, columns).muli(2).subi(1);
    INDArray copy = random.dup();
    org.nd4j.linalg.indexing.BooleanIndexing.replaceWhere(
        copy, 0.0, org.nd4j.linalg.indexing.conditions.Conditions.lessThan(0.0));
    INDArray tens = Nd4j.valueArrayOf(rows, columns, 10.0).castTo(DataType.FLOAT);
    org.nd4j.linalg.indexing.BooleanIndexing.replaceWhere(
        copy, tens, org.nd4j.linalg.indexing.conditions.Conditions.lessThan(0.0));
    report.add("copy", copy);
    report.add("sorted", Nd4j.sort(random, true));
    report.add("sorted", Nd4j.sort(random, 0, true));
    report.add("flat", Nd4j.toFlattened(random));
    report.add("back", Nd4j.toFlattened('c', random).reshape(rows, columns));
    report.add("transposed", random.transpose());
    report.add("moved", Nd4j.ones(2, 3, 4).permute(2, 0, 1));
    report.add("swapped", Nd4j.ones(2, 3, 4).swapAxes(0, 2));
    report.add("joined", Nd4j.concat(1, Nd4j.create(3, 2), Nd4j.create(3, 5)));
    report.add("stacked", Nd4j.vstack(Nd4j.ones(1, 4), Nd4j.zeros(2, 4)));
    report.add("diagonal", Nd4j.diag(Nd4j.ones(3)));
    report.add("repeated", Nd4j.ones(2, 3).repeat(0, 2));
    report.add("tiled", Nd4j.tile(Nd4j.ones(2, 3), 2, 1));
    report.add("eights", Nd4j.valueArrayOf(new int[] {2, 3}, 8));
  }

  static Object run() {
    Report report = new Report();
    cut(report);
    operate(report);
    choose(report);
    return report.text.append(accumulate()).toString();
  }
}
