package dev.fanin.report;

/**
 * The singular values of a large matrix whose entries are drawn by themselves, with mean 0 and one variance: Marchenko and Pastur
 * 1967.
 *
 * <p>With c = smaller / larger side, the eigenvalues of A A^T / (larger variance) have the density sqrt((b - x)(x - a)) / (2 pi c x) between
 * a, b = (1 -+ sqrt(c))^2. With x = 1 + c + 2 sqrt(c) cos t its integral from above is that of 2 sin(t)^2 / (pi x).
 */
final class MarchenkoPastur {

    private static final int CELLS = 4096;

    private MarchenkoPastur() {}

    /** Where each of the values is expected, largest first: the middles of as many equal parts of the law. */
    static double[] singularValues(long larger, int smaller, double std) {
        double ratio = (double) smaller / larger;
        double[] values = new double[smaller];
        double mass = 0;
        int found = 0;
        for (int cell = 0; cell < CELLS && found < smaller; cell++) {
            double t = Math.PI * (cell + 0.5) / CELLS;
            double x = 1 + ratio + 2 * Math.sqrt(ratio) * Math.cos(t);
            mass += 2 * Math.sin(t) * Math.sin(t) / x / CELLS;
            while (found < smaller && mass >= (found + 0.5) / smaller) {
                values[found++] = std * Math.sqrt(larger * x);
            }
        }
        return values;
    }
}
