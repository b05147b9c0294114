package dev.fanin.matrix;

/** The product where the processor has no fused multiply-add. */
final class EmulatedDoubleProduct implements DoubleProduct {

    @Override
    public int width(int columns) {
        return 512;
    }

    @Override
    public void add(Rows c, Rows b, Coefficients a, int from, int to) {
        for (int i = 0; i < c.count(); i++) {
            double[] row = c.rows()[c.first() + i];
            int at = a.first() + i * a.down();
            int k = 0;
            while (k < b.count()) {
                int end = k + DoubleProduct.group(b.count() - k);
                for (int j = from; j < to; j++) {
                    row[j] += sum(b, a, at, j, k, end);
                }
                k = end;
            }
        }
    }

    private static double sum(Rows b, Coefficients a, int at, int j, int begin, int end) {
        double sum = 0;
        for (int k = begin; k < end; k++) {
            sum = FusedMultiplyAdd.of(a.values()[at + k * a.across()], b.rows()[b.first() + k][j], sum);
        }
        return sum;
    }
}
