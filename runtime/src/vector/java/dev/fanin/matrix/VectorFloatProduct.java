package dev.fanin.matrix;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The product on the Vector API: six rows of B, four vectors or one of each, stay in registers while all rows of C pass
 * by, for which plain Java has no words.
 */
public final class VectorFloatProduct implements FloatProduct {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    /** Terms of a full {@link FloatProduct#group group}; what is left of B after those, plain Java does. */
    private static final int SIX = 6;

    private final FloatProduct rest = new PlainFloatProduct();

    /** For the service loader. */
    public VectorFloatProduct() {}

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
        float[] row0 = b.rows()[b.first() + k];
        FloatVector b00 = FloatVector.fromArray(SPECIES, row0, j);
        FloatVector b01 = FloatVector.fromArray(SPECIES, row0, j1);
        FloatVector b02 = FloatVector.fromArray(SPECIES, row0, j2);
        FloatVector b03 = FloatVector.fromArray(SPECIES, row0, j3);
        float[] row1 = b.rows()[b.first() + k + 1];
        FloatVector b10 = FloatVector.fromArray(SPECIES, row1, j);
        FloatVector b11 = FloatVector.fromArray(SPECIES, row1, j1);
        FloatVector b12 = FloatVector.fromArray(SPECIES, row1, j2);
        FloatVector b13 = FloatVector.fromArray(SPECIES, row1, j3);
        float[] row2 = b.rows()[b.first() + k + 2];
        FloatVector b20 = FloatVector.fromArray(SPECIES, row2, j);
        FloatVector b21 = FloatVector.fromArray(SPECIES, row2, j1);
        FloatVector b22 = FloatVector.fromArray(SPECIES, row2, j2);
        FloatVector b23 = FloatVector.fromArray(SPECIES, row2, j3);
        float[] row3 = b.rows()[b.first() + k + 3];
        FloatVector b30 = FloatVector.fromArray(SPECIES, row3, j);
        FloatVector b31 = FloatVector.fromArray(SPECIES, row3, j1);
        FloatVector b32 = FloatVector.fromArray(SPECIES, row3, j2);
        FloatVector b33 = FloatVector.fromArray(SPECIES, row3, j3);
        float[] row4 = b.rows()[b.first() + k + 4];
        FloatVector b40 = FloatVector.fromArray(SPECIES, row4, j);
        FloatVector b41 = FloatVector.fromArray(SPECIES, row4, j1);
        FloatVector b42 = FloatVector.fromArray(SPECIES, row4, j2);
        FloatVector b43 = FloatVector.fromArray(SPECIES, row4, j3);
        float[] row5 = b.rows()[b.first() + k + 5];
        FloatVector b50 = FloatVector.fromArray(SPECIES, row5, j);
        FloatVector b51 = FloatVector.fromArray(SPECIES, row5, j1);
        FloatVector b52 = FloatVector.fromArray(SPECIES, row5, j2);
        FloatVector b53 = FloatVector.fromArray(SPECIES, row5, j3);
        float[] values = a.values();
        int across = a.across();
        int at = a.first() + k * across;
        for (int i = 0; i < c.count(); i++) {
            float[] row = c.rows()[c.first() + i];
            FloatVector factor = FloatVector.broadcast(SPECIES, values[at]);
            FloatVector sum0 = factor.fma(b00, FloatVector.zero(SPECIES));
            FloatVector sum1 = factor.fma(b01, FloatVector.zero(SPECIES));
            FloatVector sum2 = factor.fma(b02, FloatVector.zero(SPECIES));
            FloatVector sum3 = factor.fma(b03, FloatVector.zero(SPECIES));
            factor = FloatVector.broadcast(SPECIES, values[at + across]);
            sum0 = factor.fma(b10, sum0);
            sum1 = factor.fma(b11, sum1);
            sum2 = factor.fma(b12, sum2);
            sum3 = factor.fma(b13, sum3);
            factor = FloatVector.broadcast(SPECIES, values[at + 2 * across]);
            sum0 = factor.fma(b20, sum0);
            sum1 = factor.fma(b21, sum1);
            sum2 = factor.fma(b22, sum2);
            sum3 = factor.fma(b23, sum3);
            factor = FloatVector.broadcast(SPECIES, values[at + 3 * across]);
            sum0 = factor.fma(b30, sum0);
            sum1 = factor.fma(b31, sum1);
            sum2 = factor.fma(b32, sum2);
            sum3 = factor.fma(b33, sum3);
            factor = FloatVector.broadcast(SPECIES, values[at + 4 * across]);
            sum0 = factor.fma(b40, sum0);
            sum1 = factor.fma(b41, sum1);
            sum2 = factor.fma(b42, sum2);
            sum3 = factor.fma(b43, sum3);
            factor = FloatVector.broadcast(SPECIES, values[at + 5 * across]);
            sum0 = factor.fma(b50, sum0);
            sum1 = factor.fma(b51, sum1);
            sum2 = factor.fma(b52, sum2);
            sum3 = factor.fma(b53, sum3);
            FloatVector.fromArray(SPECIES, row, j).add(sum0).intoArray(row, j);
            FloatVector.fromArray(SPECIES, row, j1).add(sum1).intoArray(row, j1);
            FloatVector.fromArray(SPECIES, row, j2).add(sum2).intoArray(row, j2);
            FloatVector.fromArray(SPECIES, row, j3).add(sum3).intoArray(row, j3);
            at += a.down();
        }
    }

    private static void addSixByOne(Rows c, Rows b, int k, Coefficients a, int j) {
        float[] row0 = b.rows()[b.first() + k];
        FloatVector b00 = FloatVector.fromArray(SPECIES, row0, j);
        float[] row1 = b.rows()[b.first() + k + 1];
        FloatVector b10 = FloatVector.fromArray(SPECIES, row1, j);
        float[] row2 = b.rows()[b.first() + k + 2];
        FloatVector b20 = FloatVector.fromArray(SPECIES, row2, j);
        float[] row3 = b.rows()[b.first() + k + 3];
        FloatVector b30 = FloatVector.fromArray(SPECIES, row3, j);
        float[] row4 = b.rows()[b.first() + k + 4];
        FloatVector b40 = FloatVector.fromArray(SPECIES, row4, j);
        float[] row5 = b.rows()[b.first() + k + 5];
        FloatVector b50 = FloatVector.fromArray(SPECIES, row5, j);
        float[] values = a.values();
        int across = a.across();
        int at = a.first() + k * across;
        for (int i = 0; i < c.count(); i++) {
            float[] row = c.rows()[c.first() + i];
            FloatVector factor = FloatVector.broadcast(SPECIES, values[at]);
            FloatVector sum0 = factor.fma(b00, FloatVector.zero(SPECIES));
            factor = FloatVector.broadcast(SPECIES, values[at + across]);
            sum0 = factor.fma(b10, sum0);
            factor = FloatVector.broadcast(SPECIES, values[at + 2 * across]);
            sum0 = factor.fma(b20, sum0);
            factor = FloatVector.broadcast(SPECIES, values[at + 3 * across]);
            sum0 = factor.fma(b30, sum0);
            factor = FloatVector.broadcast(SPECIES, values[at + 4 * across]);
            sum0 = factor.fma(b40, sum0);
            factor = FloatVector.broadcast(SPECIES, values[at + 5 * across]);
            sum0 = factor.fma(b50, sum0);
            FloatVector.fromArray(SPECIES, row, j).add(sum0).intoArray(row, j);
            at += a.down();
        }
    }
}
