package dev.fanin.array;

/**
 * Values where {@code zeros} has no bit, and zero elsewhere.
 *
 * @param zeros for each column the rows that are zero, as bits
 * @param smallest stands in for values that are, or are rounded to, zero: only the chosen ones are
 */
record SparseFill(Fill values, long[][] zeros, double smallest) implements Fill {

    @Override
    public void fill(long from, float[] into, int offset, int count) {
        values.fill(from, into, offset, count);
        long row = from / zeros.length;
        int column = (int) (from % zeros.length);
        for (int i = offset; i < offset + count; i++) {
            float value = into[i];
            if (isZero(row, column)) {
                into[i] = 0;
            } else if (Math.abs(value) < smallest) {
                into[i] = Math.copySign((float) smallest, value);
            }
            if (++column == zeros.length) {
                column = 0;
                row++;
            }
        }
    }

    @Override
    public void fill(long from, double[] into, int offset, int count) {
        values.fill(from, into, offset, count);
        long row = from / zeros.length;
        int column = (int) (from % zeros.length);
        for (int i = offset; i < offset + count; i++) {
            double value = into[i];
            if (isZero(row, column)) {
                into[i] = 0;
            } else if (Math.abs(value) < smallest) {
                into[i] = Math.copySign(smallest, value);
            }
            if (++column == zeros.length) {
                column = 0;
                row++;
            }
        }
    }

    @Override
    public void done() {
        values.done();
    }

    private boolean isZero(long row, int column) {
        return (zeros[column][(int) (row >>> 6)] >>> row & 1) != 0;
    }
}
