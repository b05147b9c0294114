package dev.fanin.random;

/** Every kind of stream, for tests that hold for all of them. */
enum Streams {
    UNIFORM(0, 1),
    NORMAL(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
    CUT_AT_TWO(-2, 2),
    CUT_AT_THREE(-3, 3),
    CUT_LOPSIDED(-0.5, 1.5),
    CUT_ABOVE(Double.NEGATIVE_INFINITY, 1),
    CUT_TAIL(2.5, 5),
    CUT_FAR(8, 9),
    CUT_LOWER_TAIL(Double.NEGATIVE_INFINITY, -3),
    CUT_FARTHEST(31, 31.5);

    final double low;
    final double high;

    Streams(double low, double high) {
        this.low = low;
        this.high = high;
    }

    ElementStream of(Key key) {
        return switch (this) {
            case UNIFORM -> new UniformStream(key);
            case NORMAL -> new NormalStream(key);
            default -> new TruncatedNormalStream(key, low, high);
        };
    }

    ElementStream of(long seed, String path) {
        return of(Key.of(seed, path, 0, Purpose.FILL));
    }

    float[] floats(long seed, String path, int count) {
        float[] values = new float[count];
        of(seed, path).fill(0, values, 0, count);
        return values;
    }

    double[] doubles(long seed, String path, int count) {
        double[] values = new double[count];
        of(seed, path).fill(0, values, 0, count);
        return values;
    }

    /** The fraction of draws below x. */
    double below(double x) {
        if (this == UNIFORM) {
            return x;
        }
        // In the tail that holds the smaller numbers.
        if (low > 0) {
            double all = NormalCurve.above(low) - NormalCurve.above(high);
            return (NormalCurve.above(low) - NormalCurve.above(x)) / all;
        }
        double all = NormalCurve.above(-high) - NormalCurve.above(-low);
        return (NormalCurve.above(-x) - NormalCurve.above(-low)) / all;
    }

    /** How fast {@link #below} grows at x. */
    double density(double x) {
        if (this == UNIFORM) {
            return 1;
        }
        double all = low > 0
                ? NormalCurve.above(low) - NormalCurve.above(high)
                : NormalCurve.above(-high) - NormalCurve.above(-low);
        return NormalCurve.density(x) / all;
    }
}
