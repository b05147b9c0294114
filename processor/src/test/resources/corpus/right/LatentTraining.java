// A variational autoencoder with its backward pass, what the forward pass leaves kept in fields.
import dev.fanin.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;
import java.util.*;

@Model
public class LatentTraining {
  private static final int PIXELS = 28 * 28 / 49;
  final int hidden, latent;
  @Kaiming @Shape({"PIXELS", "hidden"}) INDArray encW;
  @Zeros @Shape({"1", "hidden"}) INDArray encB;
  @Xavier @Shape({"hidden", "latent"}) INDArray muW;
  @Xavier @Shape({"hidden", "latent"}) INDArray logVarW;
  @Kaiming @Shape({"latent", "hidden"}) INDArray decW;
  @Zeros @Shape({"1", "hidden"}) INDArray decB;
  @Xavier @Shape({"hidden", "PIXELS"}) INDArray outW;
  @Zeros @Shape({"1", "PIXELS"}) INDArray outB;
  private INDArray lastMu, lastLogVar, lastEps, lastHidden, lastZ, lastDec;
  double learningRate = 1e-2;

  public LatentTraining(int hidden, int latent) { this.hidden = hidden; this.latent = latent; }

  INDArray encode(INDArray x) {
    lastHidden = Transforms.relu(x.mmul(encW).addRowVector(encB), true);
    lastMu = lastHidden.mmul(muW);
    lastLogVar = lastHidden.mmul(logVarW);
    return lastMu;
  }

  INDArray reparameterize() {
    lastEps = Nd4j.randn(lastMu.shape());
    lastZ = lastMu.add(Transforms.exp(lastLogVar.mul(0.5)).mul(lastEps));
    return lastZ;
  }

  INDArray decode(INDArray z) {
    lastDec = Transforms.relu(z.mmul(decW).addRowVector(decB));
    return Transforms.sigmoid(lastDec.mmul(outW).addRowVector(outB));
  }

  double trainBatch(@Shape({"batch", "PIXELS"}) INDArray x) {
    long batch = x.size(0);
    encode(x);
    INDArray z = reparameterize();
    INDArray recon = decode(z);
    INDArray diff = recon.sub(x);
    INDArray gradOut = diff.mul(recon).mul(recon.rsub(1.0)).divi(batch);
    INDArray gOutW = lastDec.transpose().mmul(gradOut);
    INDArray gOutB = gradOut.sum(true, 0);
    INDArray gDec = gradOut.mmul(outW.transpose()).mul(lastDec.gt(0).castTo(x.dataType()));
    INDArray gDecW = z.transpose().mmul(gDec);
    INDArray gZ = gDec.mmul(decW.transpose());
    INDArray gMu = gZ.add(lastMu.div(batch));
    INDArray gLogVar = gZ.mul(lastEps).mul(Transforms.exp(lastLogVar.mul(0.5))).mul(0.5)
        .add(Transforms.exp(lastLogVar).sub(1).mul(0.5 / batch));
    INDArray gHidden = gMu.mmul(muW.transpose()).add(gLogVar.mmul(logVarW.transpose())).mul(lastHidden.gt(0).castTo(x.dataType()));
    INDArray gEncW = x.transpose().mmul(gHidden);
    outW.subi(gOutW.mul(learningRate));
    outB.subi(gOutB.mul(learningRate));
    decW.subi(gDecW.mul(learningRate));
    decB.subi(gDec.sum(0).reshape(1, hidden).mul(learningRate));
    muW.subi(lastHidden.transpose().mmul(gMu).mul(learningRate));
    logVarW.subi(lastHidden.transpose().mmul(gLogVar).mul(learningRate));
    encW.subi(gEncW.mul(learningRate));
    encB.subi(gHidden.sum(true, 0).mul(learningRate));
    return diff.mul(diff).sumNumber().doubleValue() / batch;
  }

  double fit(INDArray data, int epochs, int batchSize) {
    double loss = 0;
    long n = data.size(0);
    for (int e = 0; e < epochs; e++) {
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < n; i++) order.add(i);
      Collections.shuffle(order, new Random(e));
      for (int start = 0; start + batchSize <= n; start += batchSize) {
        int[] rows = order.subList(start, start + batchSize).stream().mapToInt(Integer::intValue).toArray();
        INDArray batch = data.getRows(rows);
        loss += trainBatch(batch);
      }
    }
    return loss;
  }

  static Object run() {
    LatentTraining model = LatentTrainingParameters.initialize(new LatentTraining(12, 3), 5L);
    return model.fit(Nd4j.rand(20, PIXELS), 2, 6) + " " + Arrays.toString(model.decode(Nd4j.randn(4, 3)).shape());
  }
}
