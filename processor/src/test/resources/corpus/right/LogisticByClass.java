// Logistic regression, one model a class, joined side by side: as a low-level example of DL4J has it.
import dev.fanin.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class LogisticByClass {
  record Batch(INDArray features, INDArray labels) {}

  private static INDArray withConstant(Batch batch) {
    return Nd4j.hstack(Nd4j.ones(DataType.DOUBLE, batch.features().size(0), 1), batch.features());
  }

  private static INDArray sigmoid(INDArray y) {
    y = y.mul(-1.0);
    y = Transforms.exp(y, false);
    y = y.add(1.0);
    y = y.rdiv(1.0);
    return y;
  }

  private static INDArray predict(INDArray x, INDArray p) {
    INDArray y = x.mmul(p);
    return sigmoid(y);
  }

  private static @Shape({"features", "1"}) INDArray gradient(
      @Shape({"n", "features"}) INDArray x, @Shape({"n", "1"}) INDArray y, @Shape({"features", "1"}) INDArray p) {
    long m = x.size(0);
    INDArray difference = predict(x, p).dup().sub(y);
    return x.dup().transpose().mmul(difference).mul(1.0 / m);
  }

  private static INDArray train(INDArray x, INDArray y, long most, double rate, double least) {
    Nd4j.getRandom().setSeed(1234);
    INDArray params = Nd4j.rand(DataType.DOUBLE, (int) x.size(1), 1);
    INDArray next = params.dup();
    for (int i = 0; i < most; i++) {
      INDArray gradients = gradient(x, y, params);
      gradients = gradients.mul(rate);
      next = params.sub(gradients);
      if (converged(params, next, least)) {
        break;
      }
      params = next;
    }
    return next;
  }

  private static boolean converged(INDArray before, INDArray after, double threshold) {
    double sum = Transforms.abs(before.sub(after)).sumNumber().doubleValue();
    return sum / before.size(0) < threshold;
  }

  private static INDArray labelsOf(INDArray labels, double label) {
    INDArray binary = labels.dup();
    for (int i = 0; i < binary.rows(); i++) {
      double v = binary.getDouble(i);
      if (v == label) {
        binary.putScalar(i, 1.0);
      } else {
        binary.putScalar(i, 0.0);
      }
    }
    return binary;
  }

  static @Shape("n") INDArray classes(@Shape({"n", "f"}) INDArray features, @Shape({"f", "c"}) INDArray params) {
    return features.mmul(params).argMax(1);
  }

  static Object run() {
    Function<double[], Batch> row = numbers -> new Batch(
        Nd4j.create(Arrays.copyOfRange(numbers, 0, numbers.length - 1)).reshape(1, -1),
        Nd4j.create(Arrays.copyOfRange(numbers, numbers.length - 1, numbers.length)).reshape(1, -1));
    List<Batch> rows = Stream.of(new double[] {5.1, 3.5, 0}, new double[] {6.2, 2.2, 1}, new double[] {7, 3, 2}, new double[] {5, 3, 0})
        .map(row)
        .collect(Collectors.toList());
    INDArray features = Nd4j.vstack(rows.stream().map(Batch::features).toArray(INDArray[]::new));
    INDArray labels = Nd4j.vstack(rows.stream().map(Batch::labels).collect(Collectors.toList()));
    Batch data = new Batch(features, labels);
    INDArray x = withConstant(data);
    INDArray[] models = new INDArray[3];
    for (int c = 0; c < models.length; c++) {
      models[c] = train(x, labelsOf(data.labels(), c), 20, .01, .0001);
    }
    INDArray all = Nd4j.hstack(models);
    INDArray predicted = classes(x, all);
    double counter = 0;
    for (int i = 0; i < data.labels().size(0); i++) {
      if (data.labels().getDouble(new int[] {i}) == predicted.getDouble(new int[] {i})) {
        counter++;
      }
    }
    return counter + predicted.toString();
  }
}
