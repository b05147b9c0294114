package dev.fanin.report;

import dev.fanin.array.Elements;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The statistics of the elements of an array, in one pass. */
final class Seen implements Elements.Listener {

    private long count;

    /** The first element: sums of distances from it lose no digits where the mean is large beside the std. */
    private double origin;

    private double sum;
    private double squares;
    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;

    private Seen() {}

    static Statistics of(INDArray array) {
        Seen seen = new Seen();
        Elements.read(array, seen);
        return seen.statistics();
    }

    @Override
    public void take(double[] values, int length) {
        origin = count == 0 ? values[0] : origin;
        double pieceSum = 0;
        double pieceSquares = 0;
        for (int i = 0; i < length; i++) {
            double distance = values[i] - origin;
            pieceSum += distance;
            pieceSquares += distance * distance;
            min = Math.min(min, values[i]);
            max = Math.max(max, values[i]);
        }
        sum += pieceSum;
        squares += pieceSquares;
        count += length;
    }

    private Statistics statistics() {
        double offset = sum / count;
        double variance = squares / count - offset * offset;
        return new Statistics(origin + offset, Math.sqrt(Math.max(variance, 0)), min, max);
    }
}
