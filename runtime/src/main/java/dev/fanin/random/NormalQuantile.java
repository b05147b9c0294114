package dev.fanin.random;

/**
 * The inverse distribution function of the standard normal, in Wichura's rational approximations.
 *
 * <p>Relative error about 1e-16, for probabilities down to 1e-300. Many at once, one short loop a step.
 *
 * @see <a href="https://doi.org/10.2307/2347330">Wichura: Algorithm AS 241, PPND16 (1988)</a>
 */
final class NormalQuantile {

    /** As far from 1/2 the central approximation reaches. */
    static final double CENTRE = 0.425;

    private static final double CENTRE_SQUARED = 0.180625;
    private static final double TAIL_MIDDLE = 1.6;
    private static final double TAIL_SPLIT = 5;

    private static final double[] CENTRAL_OVER = {
        3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
        45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227
    };
    private static final double[] CENTRAL_UNDER = {
        1.0, 42.31333070160091, 687.1870074920579, 5394.196021424751,
        21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852854
    };
    private static final double[] TAIL_OVER = {
        1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
        1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414
    };
    private static final double[] TAIL_UNDER = {
        1.0, 2.053191626637759, 1.6763848301838038, 0.6897673349851,
        0.14810397642748008, 0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-09
    };
    private static final double[] FAR_OVER = {
        6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
        0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-05, 2.0103343992922881e-07
    };
    private static final double[] FAR_UNDER = {
        1.0, 0.599832206555888, 0.1369298809227358, 0.014875361290850615,
        0.0007868691311456133, 1.8463183175100548e-05, 1.421511758316446e-07, 2.0442631033899397e-15
    };

    private final double[] over = new double[BlockStream.LANES];
    private final double[] under = new double[BlockStream.LANES];
    private final double[] variable = new double[BlockStream.LANES];
    private final Logarithms logarithms = new Logarithms();

    /** Writes for each q the z with Phi(z) = 1/2 + q; right for |q| up to {@link #CENTRE}. */
    void central(double[] distances, double[] into, int count) {
        for (int i = 0; i < count; i++) {
            variable[i] = CENTRE_SQUARED - distances[i] * distances[i];
        }
        polynomial(CENTRAL_OVER, variable, over, count);
        polynomial(CENTRAL_UNDER, variable, under, count);
        for (int i = 0; i < count; i++) {
            into[i] = distances[i] * over[i] / under[i];
        }
    }

    /** Replaces each p by the z with Phi(z) = p; right for p up to 1/2 - {@link #CENTRE}. */
    void lowerTail(double[] values, int count) {
        logarithms.replace(values, count);
        for (int i = 0; i < count; i++) {
            values[i] = Math.sqrt(-values[i]);
            variable[i] = values[i] - TAIL_MIDDLE;
        }
        polynomial(TAIL_OVER, variable, over, count);
        polynomial(TAIL_UNDER, variable, under, count);
        for (int i = 0; i < count; i++) {
            double near = -over[i] / under[i];
            values[i] = values[i] <= TAIL_SPLIT ? near : farther(values[i] - TAIL_SPLIT);
        }
    }

    private static void polynomial(double[] coefficients, double[] x, double[] into, int count) {
        double c0 = coefficients[0];
        double c1 = coefficients[1];
        double c2 = coefficients[2];
        double c3 = coefficients[3];
        double c4 = coefficients[4];
        double c5 = coefficients[5];
        double c6 = coefficients[6];
        double c7 = coefficients[7];
        for (int i = 0; i < count; i++) {
            double v = x[i];
            into[i] = ((((((c7 * v + c6) * v + c5) * v + c4) * v + c3) * v + c2) * v + c1) * v + c0;
        }
    }

    private static double farther(double r) {
        return -polynomial(FAR_OVER, r) / polynomial(FAR_UNDER, r);
    }

    private static double polynomial(double[] c, double x) {
        return ((((((c[7] * x + c[6]) * x + c[5]) * x + c[4]) * x + c[3]) * x + c[2]) * x + c[1]) * x + c[0];
    }
}
