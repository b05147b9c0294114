// Streams and lambdas of arrays: an ensemble that votes, bagging, and functions of functions.
import dev.fanin.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class VotingEnsemble {
  final int in;
  final int classes;
  final int members;
  @Normal(std = 0.3) @Shape({"members", "in", "classes"}) INDArray weights;
  @Zeros @Shape({"members", "classes"}) INDArray biases;

  VotingEnsemble(int in, int classes, int members) {
    this.in = in;
    this.classes = classes;
    this.members = members;
  }

  Function<INDArray, INDArray> member(int i) {
    INDArray w = weights.slice(i);
    INDArray b = biases.getRow(i);
    return x -> Transforms.softmax(x.mmul(w).addRowVector(b));
  }

  @Shape({"n", "classes"}) INDArray average(@Shape({"n", "in"}) INDArray x) {
    return IntStream.range(0, members)
        .mapToObj(this::member)
        .map(member -> member.apply(x))
        .reduce(INDArray::add)
        .orElseThrow()
        .div(members);
  }

  @Shape({"n", "classes"}) INDArray votes(@Shape({"n", "in"}) INDArray x) {
    INDArray votes = Nd4j.zeros(x.rows(), classes);
    IntStream.range(0, members).forEach(i -> {
      INDArray choice = member(i).apply(x).argMax(1);
      for (int row = 0; row < x.rows(); row++) {
        int column = choice.getInt(row);
        votes.putScalar(row, column, votes.getDouble(row, column) + 1);
      }
    });
    return votes;
  }

  Map<Integer, List<INDArray>> byClass(@Shape({"n", "in"}) INDArray x) {
    INDArray winners = votes(x).argMax(1);
    return IntStream.range(0, x.rows())
        .boxed()
        .collect(Collectors.groupingBy(winners::getInt, TreeMap::new, Collectors.mapping(x::getRow, Collectors.toList())));
  }

  @Shape({"k", "in"}) INDArray means(@Shape({"n", "in"}) INDArray x) {
    Supplier<Stream<INDArray>> means = () ->
        byClass(x).values().stream().map(rows -> Nd4j.vstack(rows.toArray(INDArray[]::new)).mean(0));
    UnaryOperator<INDArray> asRow = mean -> mean.reshape(1, in);
    return Nd4j.concat(0, means.get().map(asRow).toArray(INDArray[]::new));
  }

  static Object run() {
    VotingEnsemble model = VotingEnsembleParameters.initialize(new VotingEnsemble(3, 2, 5), 1);
    INDArray x = Nd4j.rand(6, 3);
    return model.average(x).add(model.votes(x)).sumNumber() + " " + model.means(x).columns();
  }
}
