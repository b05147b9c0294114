package dev.fanin.matrix;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The product on the Vector API: six rows of B, four vectors or one of each, stay in registers while all rows of C pass
 * by, for which plain Java has no words.
 */
public final class VectorDoubleProduct implements DoubleProduct {
    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    /** Terms of a full {@link DoubleProduct#group group}; what is left of B after those, plain Java does. */
    private static final int SIX = 6;

    private final DoubleProduct rest = new PlainDoubleProduct();

    /** For the service loader. */
    public VectorDoubleProduct() {}

    /** Narrow: the fewer columns, the more rows of C stay in the caches. But panels cut tiles, and leave single vectors. */
    @Override
    public int width(int columns) {
        return columns > 512 ? 128 : 256;
    }

    @Override
    public void add(Rows c, Rows b, Coefficients a, int from, int to) {
        int sixes = b.count() / SIX * SIX;
        int vectors = from + (to - from) / LANES * LANES;
        int j = from;
        for (; j + 4 * LANES <= vectors; j += 4 * LANES) {
            for (int k = 0; k < sixes; k += SIX) {
                addSixByFour(c, b, k, a, j);
            }
        }
        for (; j < vectors; j += LANES) {
            for (int k = 0; k < sixes; k += SIX) {
                addSixByOne(c, b, k, a, j);
            }
        }
        if (vectors < to) {
            rest.add(c, new Rows(b.rows(), b.first(), sixes), a, vectors, to);
        }
        if (sixes < b.count()) {
            rest.add(c, b.from(sixes), a.from(sixes), from, to);
        }
    }

    private static void addSixByFour(Rows c, Rows b, int k, Coefficients a, int j) {
        int j1 = j + LANES;
        int j2 = j + 2 * LANES;
        int j3 = j + 3 * LANES;
        double[] row0 = b.rows()[b.first() + k];
        DoubleVector b00 = DoubleVector.fromArray(SPECIES, row0, j);
        DoubleVector b01 = DoubleVector.fromArray(SPECIES, row0, j1);
        DoubleVector b02 = DoubleVector.fromArray(SPECIES, row0, j2);
        DoubleVector b03 = DoubleVector.fromArray(SPECIES, row0, j3);
        double[] row1 = b.rows()[b.first() + k + 1];
        DoubleVector b10 = DoubleVector.fromArray(SPECIES, row1, j);
        DoubleVector b11 = DoubleVector.fromArray(SPECIES, row1, j1);
        DoubleVector b12 = DoubleVector.fromArray(SPECIES, row1, j2);
        DoubleVector b13 = DoubleVector.fromArray(SPECIES, row1, j3);
        double[] row2 = b.rows()[b.first() + k + 2];
        DoubleVector b20 = DoubleVector.fromArray(SPECIES, row2, j);
        DoubleVector b21 = DoubleVector.fromArray(SPECIES, row2, j1);
        DoubleVector b22 = DoubleVector.fromArray(SPECIES, row2, j2);
        DoubleVector b23 = DoubleVector.fromArray(SPECIES, row2, j3);
        double[] row3 = b.rows()[b.first() + k + 3];
        DoubleVector b30 = DoubleVector.fromArray(SPECIES, row3, j);
        DoubleVector b31 = DoubleVector.fromArray(SPECIES, row3, j1);
        DoubleVector b32 = DoubleVector.fromArray(SPECIES, row3, j2);
        DoubleVector b33 = DoubleVector.fromArray(SPECIES, row3, j3);
        double[] row4 = b.rows()[b.first() + k + 4];
        DoubleVector b40 = DoubleVector.fromArray(SPECIES, row4, j);
        DoubleVector b41 = DoubleVector.fromArray(SPECIES, row4, j1);
        DoubleVector b42 = DoubleVector.fromArray(SPECIES, row4, j2);
        DoubleVector b43 = DoubleVector.fromArray(SPECIES, row4, j3);
        double[] row5 = b.rows()[b.first() + k + 5];
        DoubleVector b50 = DoubleVector.fromArray(SPECIES, row5, j);
        DoubleVector b51 = DoubleVector.fromArray(SPECIES, row5, j1);
        DoubleVector b52 = DoubleVector.fromArray(SPECIES, row5, j2);
        DoubleVector b53 = DoubleVector.fromArray(SPECIES, row5, j3);
        double[] values = a.values();
        int across = a.across();
        int at = a.first() + k * across;
        for (int i = 0; i < c.count(); i++) {
            double[] row = c.rows()[c.first() + i];
            DoubleVector factor = DoubleVector.broadcast(SPECIES, values[at]);
            DoubleVector sum0 = factor.fma(b00, DoubleVector.zero(SPECIES));
            DoubleVector sum1 = factor.fma(b01, DoubleVector.zero(SPECIES));
            DoubleVector sum2 = factor.fma(b02, DoubleVector.zero(SPECIES));
            DoubleVector sum3 = factor.fma(b03, DoubleVector.zero(SPECIES));
            factor = DoubleVector.broadcast(SPECIES, values[at + across]);
            sum0 = factor.fma(b10, sum0);
            sum1 = factor.fma(b11, sum1);
            sum2 = factor.fma(b12, sum2);
            sum3 = factor.fma(b13, sum3);
            factor = DoubleVector.broadcast(SPECIES, values[at + 2 * across]);
            sum0 = factor.fma(b20, sum0);
            sum1 = factor.fma(b21, sum1);
            sum2 = factor.fma(b22, sum2);
            sum3 = factor.fma(b23, sum3);
            factor = DoubleVector.broadcast(SPECIES, values[at + 3 * across]);
            sum0 = factor.fma(b30, sum0);
            sum1 = factor.fma(b31, sum1);
            sum2 = factor.fma(b32, sum2);
            sum3 = factor.fma(b33, sum3);
            factor = DoubleVector.broadcast(SPECIES, values[at + 4 * across]);
            sum0 = factor.fma(b40, sum0);
            sum1 = factor.fma(b41, sum1);
            sum2 = factor.fma(b42, sum2);
            sum3 = factor.fma(b43, sum3);
            factor = DoubleVector.broadcast(SPECIES, values[at + 5 * across]);
            sum0 = factor.fma(b50, sum0);
            sum1 = factor.fma(b51, sum1);
            sum2 = factor.fma(b52, sum2);
            sum3 = factor.fma(b53, sum3);
            DoubleVector.fromArray(SPECIES, row, j).add(sum0).intoArray(row, j);
            DoubleVector.fromArray(SPECIES, row, j1).add(sum1).intoArray(row, j1);
            DoubleVector.fromArray(SPECIES, row, j2).add(sum2).intoArray(row, j2);
            DoubleVector.fromArray(SPECIES, row, j3).add(sum3).intoArray(row, j3);
            at += a.down();
        }
    }

    private static void addSixByOne(Rows c, Rows b, int k, Coefficients a, int j) {
        double[] row0 = b.rows()[b.first() + k];
        DoubleVector b00 = DoubleVector.fromArray(SPECIES, row0, j);
        double[] row1 = b.rows()[b.first() + k + 1];
        DoubleVector b10 = DoubleVector.fromArray(SPECIES, row1, j);
        double[] row2 = b.rows()[b.first() + k + 2];
        DoubleVector b20 = DoubleVector.fromArray(SPECIES, row2, j);
        double[] row3 = b.rows()[b.first() + k + 3];
        DoubleVector b30 = DoubleVector.fromArray(SPECIES, row3, j);
        double[] row4 = b.rows()[b.first() + k + 4];
        DoubleVector b40 = DoubleVector.fromArray(SPECIES, row4, j);
        double[] row5 = b.rows()[b.first() + k + 5];
        DoubleVector b50 = DoubleVector.fromArray(SPECIES, row5, j);
        double[] values = a.values();
        int across = a.across();
        int at = a.first() + k * across;
        for (int i = 0; i < c.count(); i++) {
            double[] row = c.rows()[c.first() + i];
            DoubleVector factor = DoubleVector.broadcast(SPECIES, values[at]);
            DoubleVector sum0 = factor.fma(b00, DoubleVector.zero(SPECIES));
            factor = DoubleVector.broadcast(SPECIES, values[at + across]);
            sum0 = factor.fma(b10, sum0);
            factor = DoubleVector.broadcast(SPECIES, values[at + 2 * across]);
            sum0 = factor.fma(b20, sum0);
            factor = DoubleVector.broadcast(SPECIES, values[at + 3 * across]);
            sum0 = factor.fma(b30, sum0);
            factor = DoubleVector.broadcast(SPECIES, values[at + 4 * across]);
            sum0 = factor.fma(b40, sum0);
            factor = DoubleVector.broadcast(SPECIES, values[at + 5 * across]);
            sum0 = factor.fma(b50, sum0);
            DoubleVector.fromArray(SPECIES, row, j).add(sum0).intoArray(row, j);
            at += a.down();
        }
    }
}
