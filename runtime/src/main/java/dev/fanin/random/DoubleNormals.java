package dev.fanin.random;

/** Pairs of normals in double: the same steps as {@link FloatNormals}, with more bits for the angle. */
final class DoubleNormals implements DoubleMaker {

    // sin(pi y) = y (S[0] + S[1] y^2 + ...) on [-1/2, 1/2], error 1.7e-19.
    private static final double S0 = 3.141592653589793;
    private static final double S1 = -5.1677127800499685;
    private static final double S2 = 2.550164039877241;
    private static final double S3 = -0.5992645293174582;
    private static final double S4 = 0.08214588655328581;
    private static final double S5 = -0.007370430356041827;
    private static final double S6 = 0.00046629917062532413;
    private static final double S7 = -2.1902021599362816e-05;
    private static final double S8 = 7.683940769201239e-07;

    // cos(pi y) = C[0] + C[1] y^2 + ... on [-1/2, 1/2], error 4.0e-18.
    private static final double C0 = 1.0;
    private static final double C1 = -4.934802200544676;
    private static final double C2 = 4.058712126416498;
    private static final double C3 = -1.3352627688434648;
    private static final double C4 = 0.23533063012981134;
    private static final double C5 = -0.025806888739386122;
    private static final double C6 = 0.001929556283778018;
    private static final double C7 = -0.0001045665812472884;
    private static final double C8 = 4.14959225912239e-06;

    private final double[] turns = new double[BlockStream.LANES];
    private final double[] squares = new double[BlockStream.LANES];
    private final Logarithms logarithms = new Logarithms();

    @Override
    public void make(RandomWords words, RandomWords lower, double[][] into, int count) {
        for (int w = 0; w < RandomWords.WORDS; w += 2) {
            int[] word1 = words.word(w + 1);
            double[] radii = into[w];
            uniforms(words.word(w), word1, radii, count);
            logarithms.replace(radii, count);
            signedRoots(radii, word1, count);
            angles(word1, lower.word(w + 1), turns, squares, count);
            sines(turns, squares, radii, into[w + 1], count);
            cosines(squares, radii, count);
        }
    }

    /** The same 40 bits as in float. */
    private static void uniforms(int[] word0, int[] word1, double[] into, int count) {
        for (int i = 0; i < count; i++) {
            long bits = (word0[i] & 0xffffffffL) << 8 | (word1[i] & 0xff);
            into[i] = (bits + 0.5) * 0x1p-40;
        }
    }

    /** Signed as the half of the turn is. */
    private static void signedRoots(double[] logarithms, int[] word1, int count) {
        for (int i = 0; i < count; i++) {
            logarithms[i] = Math.sqrt(-2 * logarithms[i]);
        }
        for (int i = 0; i < count; i++) {
            logarithms[i] *= 1 - 2 * (word1[i] >>> 31);
        }
    }

    private static void angles(int[] word, int[] lower, double[] turns, double[] squares, int count) {
        for (int i = 0; i < count; i++) {
            long bits = (long) ((word[i] >>> 8) & 0x7fffff) << 29 | (lower[i] >>> 3);
            turns[i] = (bits + 0.5) * 0x1p-52 - 0.5;
        }
        for (int i = 0; i < count; i++) {
            squares[i] = turns[i] * turns[i];
        }
    }

    private static void sines(double[] turns, double[] squares, double[] radii, double[] into, int count) {
        for (int i = 0; i < count; i++) {
            double q = squares[i];
            double low = ((S4 * q + S3) * q + S2) * q + S1;
            double high = ((S8 * q + S7) * q + S6) * q + S5;
            into[i] = radii[i] * (turns[i] * ((low + q * q * (q * q) * high) * q + S0));
        }
    }

    private static void cosines(double[] squares, double[] radii, int count) {
        for (int i = 0; i < count; i++) {
            double q = squares[i];
            double low = ((C4 * q + C3) * q + C2) * q + C1;
            double high = ((C8 * q + C7) * q + C6) * q + C5;
            radii[i] *= (low + q * q * (q * q) * high) * q + C0;
        }
    }
}
