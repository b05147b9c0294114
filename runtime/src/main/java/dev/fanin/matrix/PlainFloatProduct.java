package dev.fanin.matrix;

/**
 * The product in loops which C2 turns into vector code.
 *
 * <p>Two things decide that: every row is an array of its own, so that rows cannot overlap, and a loop body of
 * at most four products, so that it is unrolled to a vector's length before it reaches LoopUnrollLimit.
 */
final class PlainFloatProduct implements FloatProduct {
    /** Rows of B which stay in the first-level cache while all rows of C pass by: 16 rows of 256 are 16 KiB. */
    private static final int DEPTH = 16;

    @Override
    public void add(Rows c, Rows b, Coefficients a, int from, int to) {
        for (int k = 0; k < b.count(); k += DEPTH) {
            addSlab(c, b, k, Math.min(k + DEPTH, b.count()), a, from, to);
        }
    }

    private static void addSlab(Rows c, Rows b, int begin, int end, Coefficients a, int from, int to) {
        int i = 0;
        for (; i + 1 < c.count(); i += 2) {
            addToTwo(c, i, b, begin, end, a, from, to);
        }
        if (i < c.count()) {
            addToOne(c, i, b, begin, end, a, from, to);
        }
    }

    private static void addToTwo(Rows c, int i, Rows b, int begin, int end, Coefficients a, int from, int to) {
        float[] c0 = c.rows()[c.first() + i];
        float[] c1 = c.rows()[c.first() + i + 1];
        float[][] rows = b.rows();
        float[] v = a.values();
        int down = a.down();
        int across = a.across();
        int k = begin;
        for (; k + 1 < end; k += 2) {
            int at = a.first() + i * down + k * across;
            int row = b.first() + k;
            add(c0, c1, rows[row], rows[row + 1], v[at], v[at + across], v[at + down], v[at + down + across], from, to);
        }
        if (k < end) {
            int at = a.first() + i * down + k * across;
            add(c0, rows[b.first() + k], v[at], from, to);
            add(c1, rows[b.first() + k], v[at + down], from, to);
        }
    }

    private static void addToOne(Rows c, int i, Rows b, int begin, int end, Coefficients a, int from, int to) {
        float[] c0 = c.rows()[c.first() + i];
        float[][] rows = b.rows();
        float[] v = a.values();
        int across = a.across();
        int k = begin;
        for (; k + 3 < end; k += 4) {
            int at = a.first() + i * a.down() + k * across;
            int row = b.first() + k;
            add(
                    c0,
                    rows[row],
                    rows[row + 1],
                    rows[row + 2],
                    rows[row + 3],
                    v[at],
                    v[at + across],
                    v[at + 2 * across],
                    v[at + 3 * across],
                    from,
                    to);
        }
        for (; k < end; k++) {
            add(c0, rows[b.first() + k], v[a.first() + i * a.down() + k * across], from, to);
        }
    }

    private static void add(
            float[] c0,
            float[] c1,
            float[] b0,
            float[] b1,
            float a00,
            float a01,
            float a10,
            float a11,
            int from,
            int to) {
        for (int j = from; j < to; j++) {
            float x = b0[j];
            float y = b1[j];
            c0[j] += a00 * x + a01 * y;
            c1[j] += a10 * x + a11 * y;
        }
    }

    private static void add(
            float[] c,
            float[] b0,
            float[] b1,
            float[] b2,
            float[] b3,
            float a0,
            float a1,
            float a2,
            float a3,
            int from,
            int to) {
        for (int j = from; j < to; j++) {
            c[j] += (a0 * b0[j] + a1 * b1[j]) + (a2 * b2[j] + a3 * b3[j]);
        }
    }

    private static void add(float[] c, float[] b, float a, int from, int to) {
        for (int j = from; j < to; j++) {
            c[j] = c[j] + a * b[j];
        }
    }
}
