// Diffusion: sines and cosines of the time step side by side are twice as wide as the first layer takes.
import dev.fanin.*;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
record TimestepEmbedding(
    int half, int width,
    @Kaiming @Shape({"half", "width"}) INDArray w1, // of 2 * half
    @Zeros @Shape("width") INDArray b1,
    @Xavier @Shape({"width", "width"}) INDArray w2) {

  INDArray embed(@Shape({"n", "1"}) INDArray steps) {
    INDArray frequencies = Transforms.exp(Nd4j.linspace(DataType.FLOAT, 0, -9.2, half)).reshape(1, half);
    INDArray angles = steps.mmul(frequencies);
    INDArray table = Nd4j.hstack(Transforms.sin(angles), Transforms.cos(angles));
    INDArray h = Transforms.relu(table.mmul(w1).addRowVector(b1)); // ERROR THROWS
    return h.mmul(w2);
  }

  static Object run() {
    return TimestepEmbeddingParameters.create(4, 6, 3L).embed(Nd4j.rand(5, 1));
  }
}
