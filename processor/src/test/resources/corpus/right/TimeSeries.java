// Forecasting: windows of a series, a dilated causal convolution by hand, seasonal means, errors by horizon.
import dev.fanin.*;
import java.util.*;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.*;
import org.nd4j.linalg.ops.transforms.Transforms;

@Model
class TimeSeries {
  static final int WINDOW = 8;
  static final int HORIZON = 3;
  final int channels, hidden;
  @Kaiming @Shape({"WINDOW * channels", "hidden"}) INDArray w1;
  @Zeros @Shape("hidden") INDArray b1;
  @Xavier @Shape({"hidden", "HORIZON * channels"}) INDArray w2;
  @Normal(std = .1) @Shape({"2", "channels", "channels"}) @Fans(in = 1, out = 2, batch = 0) INDArray taps;

  TimeSeries(int channels, int hidden) {
    this.channels = channels;
    this.hidden = hidden;
  }

  @Shape({"t", "channels"}) INDArray causal(@Shape({"t", "channels"}) INDArray x, int dilation) {
    int t = x.rows();
    INDArray shifted = Nd4j.zeros(t, channels);
    if (dilation < t) {
      shifted.put(
          new INDArrayIndex[] {NDArrayIndex.interval(dilation, t), NDArrayIndex.all()},
          x.get(NDArrayIndex.interval(0, t - dilation), NDArrayIndex.all()));
    }
    return x.mmul(taps.slice(0)).add(shifted.mmul(taps.slice(1)));
  }

  INDArray windows(@Shape({"t", "channels"}) INDArray series) {
    int count = series.rows() - WINDOW - HORIZON + 1;
    INDArray rows = Nd4j.create(count, WINDOW * channels);
    for (int i = 0; i < count; i++) {
      rows.putRow(i, series.get(NDArrayIndex.interval(i, i + WINDOW), NDArrayIndex.all()).dup().reshape(WINDOW * channels));
    }
    return rows;
  }

  INDArray targets(@Shape({"t", "channels"}) INDArray series) {
    int count = series.rows() - WINDOW - HORIZON + 1;
    List<INDArray> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(series.get(NDArrayIndex.interval(i + WINDOW, i + WINDOW + HORIZON), NDArrayIndex.all()).dup().reshape(1, HORIZON * channels));
    }
    return Nd4j.vstack(all);
  }

  double error(@Shape({"t", "channels"}) INDArray raw) {
    INDArray series = causal(raw, 2);
    INDArray x = windows(series);
    INDArray y = targets(series);
    INDArray h = Transforms.relu(x.mmul(w1).addRowVector(b1));
    INDArray forecast = h.mmul(w2);
    INDArray gap = forecast.sub(y).reshape(x.rows(), HORIZON, channels);
    INDArray byHorizon = gap.mul(gap).mean(0, 2);
    return byHorizon.getDouble(HORIZON - 1);
  }

  static Object run() {
    return TimeSeriesParameters.initialize(new TimeSeries(2, 5), 3).error(Nd4j.rand(20, 2));
  }
}
