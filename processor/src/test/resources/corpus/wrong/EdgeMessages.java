// Message passing: a message is made of sender, receiver and edge; the layer was sized for sender and edge.
import dev.fanin.*;
import java.util.stream.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class EdgeMessages {
  final int node, edge, hidden;
  @Kaiming @Shape({"node + edge", "hidden"}) INDArray w;
  @Zeros @Shape("hidden") INDArray b;

  EdgeMessages(int node, int edge, int hidden) {
    this.node = node;
    this.edge = edge;
    this.hidden = hidden;
  }

  INDArray messages(@Shape({"nodes", "node"}) INDArray x, @Shape({"edges", "edge"}) INDArray e, int[] from, int[] to) {
    INDArray senders = x.getRows(from);
    INDArray receivers = x.getRows(to);
    INDArray each = Nd4j.concat(1, senders, receivers, e.getRows(IntStream.range(0, from.length).toArray()));
    return Transforms.relu(each.mmul(w).addiRowVector(b)); // ERROR THROWS
  }

  static Object run() {
    EdgeMessages m = EdgeMessagesParameters.initialize(new EdgeMessages(3, 2, 4), 1);
    return m.messages(Nd4j.rand(4, 3), Nd4j.rand(3, 2), new int[] {0, 1, 2}, new int[] {1, 2, 3});
  }
}
