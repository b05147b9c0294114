package dev.fanin.matrix;

/**
 * The product in loops which C2 turns into vector code.
 *
 * <p>Two things decide that: every row is an array of its own, so that rows cannot overlap, and a loop body of at most
 * six fused multiply-adds on seven rows, which is all that LoopUnrollLimit lets pass. Six to a row of C are faster
 * than blocks of several rows, for less is stored.
 */
final class PlainDoubleProduct implements DoubleProduct {
    /** Rows of B which stay in the first-level cache while all rows of C pass by: 12 rows of 512 are 24 KiB. */
    private static final int DEPTH = 12;

    /** C2 spends up to 16 scalar passes on either side of its vectors: wide rows make them few. */
    @Override
    public int width(int columns) {
        return 512;
    }

    @Override
    public void add(Rows c, Rows b, Coefficients a, int from, int to) {
        for (int k = 0; k < b.count(); k += DEPTH) {
            int end = Math.min(k + DEPTH, b.count());
            for (int i = 0; i < c.count(); i++) {
                add(c.rows()[c.first() + i], i, b, k, end, a, from, to);
            }
        }
    }

    private static void add(double[] c, int i, Rows b, int begin, int end, Coefficients a, int from, int to) {
        double[][] rows = b.rows();
        double[] v = a.values();
        int across = a.across();
        int row = b.first() + begin;
        int at = a.first() + i * a.down() + begin * across;
        int k = begin;
        for (; k + 5 < end; k += 6) {
            add(
                    c,
                    rows[row],
                    rows[row + 1],
                    rows[row + 2],
                    rows[row + 3],
                    rows[row + 4],
                    rows[row + 5],
                    v[at],
                    v[at + across],
                    v[at + 2 * across],
                    v[at + 3 * across],
                    v[at + 4 * across],
                    v[at + 5 * across],
                    from,
                    to);
            row += 6;
            at += 6 * across;
        }
        for (; k + 1 < end; k += 2) {
            add(c, rows[row], rows[row + 1], v[at], v[at + across], from, to);
            row += 2;
            at += 2 * across;
        }
        if (k < end) {
            add(c, rows[row], v[at], from, to);
        }
    }

    private static void add(
            double[] c,
            double[] b0,
            double[] b1,
            double[] b2,
            double[] b3,
            double[] b4,
            double[] b5,
            double a0,
            double a1,
            double a2,
            double a3,
            double a4,
            double a5,
            int from,
            int to) {
        for (int j = from; j < to; j++) {
            double sum = Math.fma(a2, b2[j], Math.fma(a1, b1[j], Math.fma(a0, b0[j], 0)));
            c[j] += Math.fma(a5, b5[j], Math.fma(a4, b4[j], Math.fma(a3, b3[j], sum)));
        }
    }

    private static void add(double[] c, double[] b0, double[] b1, double a0, double a1, int from, int to) {
        for (int j = from; j < to; j++) {
            c[j] += Math.fma(a1, b1[j], Math.fma(a0, b0[j], 0));
        }
    }

    private static void add(double[] c, double[] b, double a, int from, int to) {
        for (int j = from; j < to; j++) {
            c[j] += Math.fma(a, b[j], 0);
        }
    }
}
