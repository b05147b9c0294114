package dev.fanin.report;

import dev.fanin.array.Elements;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Evenly spaced elements of an array, at most {@link #MOST}, so that tests which sort them cost little. */
final class Sample implements Elements.Listener {

    /** A shift of a hundredth of the distribution is found in that many. */
    static final int MOST = 1 << 16;

    private final long step;
    private final double[] taken;
    private long seen;
    private int count;

    private Sample(long length) {
        this.step = (length + MOST - 1) / MOST;
        this.taken = new double[(int) ((length + step - 1) / step)];
    }

    /** In ascending order. */
    static double[] of(INDArray array) {
        Sample sample = new Sample(array.length());
        Elements.read(array, sample);
        Arrays.sort(sample.taken);
        return sample.taken;
    }

    @Override
    public void take(double[] values, int length) {
        for (long next = (seen + step - 1) / step * step; next < seen + length; next += step) {
            taken[count++] = values[(int) (next - seen)];
        }
        seen += length;
    }
}
