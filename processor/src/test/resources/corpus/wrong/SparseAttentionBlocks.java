// Attention in blocks of the sequence: the values were not cut into blocks.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Model
class SparseAttentionBlocks {
  final int blocks, block, d;
  @Xavier @Shape({"d", "d"}) INDArray wv;

  SparseAttentionBlocks(int blocks, int block, int d) {
    this.blocks = blocks;
    this.block = block;
    this.d = d;
  }

  INDArray attend(@Shape({"blocks * block", "d"}) INDArray x) {
    INDArray cut = x.reshape(blocks, block, d);
    INDArray scores = Nd4j.matmul(cut, cut, false, true, false);
    INDArray weights = Nd4j.nn().softmax(scores, 2);
    INDArray values = x.mmul(wv).reshape(1, blocks * block, d);
    return Nd4j.matmul(weights, values).reshape(blocks * block, d); // ERROR THROWS
  }

  static Object run() {
    return SparseAttentionBlocksParameters.initialize(new SparseAttentionBlocks(2, 3, 4), 1).attend(Nd4j.rand(6, 4));
  }
}
