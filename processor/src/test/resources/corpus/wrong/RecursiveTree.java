// A recursive network over a tree: both children joined, the composition takes one.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class RecursiveTree {
  record Node(Node left, Node right, int word) {}

  final int words, d;
  @Normal(std = .1) @Shape({"words", "d"}) INDArray leaf;
  @Xavier @Shape({"d", "d"}) INDArray compose;

  RecursiveTree(int words, int d) {
    this.words = words;
    this.d = d;
  }

  @Shape({"1", "d"}) INDArray encode(Node node) {
    if (node.left() == null) {
      return leaf.getRow(node.word(), true);
    }
    INDArray children = Nd4j.hstack(encode(node.left()), encode(node.right()));
    return Transforms.tanh(children.mmul(compose)); // ERROR THROWS
  }

  static Object run() {
    Node tree = new Node(new Node(null, null, 1), new Node(null, null, 2), 0);
    return RecursiveTreeParameters.initialize(new RecursiveTree(5, 3), 7).encode(tree);
  }
}
