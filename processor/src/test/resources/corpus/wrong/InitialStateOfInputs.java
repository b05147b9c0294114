// A recurrent loop whose first state has the size of the input.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
record InitialStateOfInputs(int inputs, int units,
    @Xavier @Shape({"inputs", "units"}) INDArray wx,
    @Orthogonal @Shape({"units", "units"}) INDArray wh,
    @Zeros @Shape("units") INDArray bias) {

  List<INDArray> unroll(@Shape({"batch", "time", "inputs"}) INDArray sequence) {
    var states = new ArrayList<INDArray>();
    var batch = sequence.size(0);
    INDArray h = Nd4j.zeros(batch, inputs);
    for (int t = 0; t < sequence.size(1); t++) {
      var x = sequence.get(NDArrayIndex.all(), NDArrayIndex.point(t), NDArrayIndex.all());
      h = Transforms.tanh(x.mmul(wx).addi(h.mmul(wh)).addiRowVector(bias)); // ERROR THROWS
      states.add(h);
    }
    return states;
  }

  static Object run() {
    return InitialStateOfInputsParameters.create(3, 4, 7L).unroll(Nd4j.rand(2, 5, 3));
  }
}
