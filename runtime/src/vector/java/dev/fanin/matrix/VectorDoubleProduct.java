package dev.fanin.matrix;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The product on the Vector API: blocks of C, four rows of two vectors or of one, stay in registers over all of k, for
 * which plain Java has no words.
 */
public final class VectorDoubleProduct implements DoubleProduct {
    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    private final DoubleProduct rest = new PlainDoubleProduct();

    /** For the service loader. */
    public VectorDoubleProduct() {}

    @Override
    public void add(Rows c, Rows b, Coefficients a, int from, int to) {
        int j = from;
        for (; j + 2 * LANES <= to; j += 2 * LANES) {
            int i = 0;
            for (; i + 3 < c.count(); i += 4) {
                addToFourByTwo(c, i, b, a, j);
            }
            for (; i < c.count(); i++) {
                addToOneByTwo(c, i, b, a, j);
            }
        }
        if (j + LANES <= to) {
            int i = 0;
            for (; i + 3 < c.count(); i += 4) {
                addToFour(c, i, b, a, j);
            }
            for (; i < c.count(); i++) {
                addToOne(c, i, b, a, j);
            }
            j += LANES;
        }
        if (j < to) {
            rest.add(c, b, a, j, to);
        }
    }

    private static void addToFourByTwo(Rows c, int i, Rows b, Coefficients a, int j) {
        double[] c0 = c.rows()[c.first() + i];
        double[] c1 = c.rows()[c.first() + i + 1];
        double[] c2 = c.rows()[c.first() + i + 2];
        double[] c3 = c.rows()[c.first() + i + 3];
        int next = j + LANES;
        DoubleVector c00 = DoubleVector.fromArray(SPECIES, c0, j);
        DoubleVector c01 = DoubleVector.fromArray(SPECIES, c0, next);
        DoubleVector c10 = DoubleVector.fromArray(SPECIES, c1, j);
        DoubleVector c11 = DoubleVector.fromArray(SPECIES, c1, next);
        DoubleVector c20 = DoubleVector.fromArray(SPECIES, c2, j);
        DoubleVector c21 = DoubleVector.fromArray(SPECIES, c2, next);
        DoubleVector c30 = DoubleVector.fromArray(SPECIES, c3, j);
        DoubleVector c31 = DoubleVector.fromArray(SPECIES, c3, next);
        int down = a.down();
        int at = a.first() + i * down;
        int k = 0;
        while (k < b.count()) {
            DoubleVector s00 = DoubleVector.zero(SPECIES);
            DoubleVector s01 = DoubleVector.zero(SPECIES);
            DoubleVector s10 = DoubleVector.zero(SPECIES);
            DoubleVector s11 = DoubleVector.zero(SPECIES);
            DoubleVector s20 = DoubleVector.zero(SPECIES);
            DoubleVector s21 = DoubleVector.zero(SPECIES);
            DoubleVector s30 = DoubleVector.zero(SPECIES);
            DoubleVector s31 = DoubleVector.zero(SPECIES);
            int end = k + DoubleProduct.group(b.count() - k);
            for (; k < end; k++) {
                double[] row = b.rows()[b.first() + k];
                DoubleVector b0 = DoubleVector.fromArray(SPECIES, row, j);
                DoubleVector b1 = DoubleVector.fromArray(SPECIES, row, next);
                DoubleVector factor = DoubleVector.broadcast(SPECIES, a.values()[at]);
                s00 = factor.fma(b0, s00);
                s01 = factor.fma(b1, s01);
                factor = DoubleVector.broadcast(SPECIES, a.values()[at + down]);
                s10 = factor.fma(b0, s10);
                s11 = factor.fma(b1, s11);
                factor = DoubleVector.broadcast(SPECIES, a.values()[at + 2 * down]);
                s20 = factor.fma(b0, s20);
                s21 = factor.fma(b1, s21);
                factor = DoubleVector.broadcast(SPECIES, a.values()[at + 3 * down]);
                s30 = factor.fma(b0, s30);
                s31 = factor.fma(b1, s31);
                at += a.across();
            }
            c00 = c00.add(s00);
            c01 = c01.add(s01);
            c10 = c10.add(s10);
            c11 = c11.add(s11);
            c20 = c20.add(s20);
            c21 = c21.add(s21);
            c30 = c30.add(s30);
            c31 = c31.add(s31);
        }
        c00.intoArray(c0, j);
        c01.intoArray(c0, next);
        c10.intoArray(c1, j);
        c11.intoArray(c1, next);
        c20.intoArray(c2, j);
        c21.intoArray(c2, next);
        c30.intoArray(c3, j);
        c31.intoArray(c3, next);
    }

    private static void addToOneByTwo(Rows c, int i, Rows b, Coefficients a, int j) {
        double[] c0 = c.rows()[c.first() + i];
        int next = j + LANES;
        DoubleVector c00 = DoubleVector.fromArray(SPECIES, c0, j);
        DoubleVector c01 = DoubleVector.fromArray(SPECIES, c0, next);
        int at = a.first() + i * a.down();
        int k = 0;
        while (k < b.count()) {
            DoubleVector s00 = DoubleVector.zero(SPECIES);
            DoubleVector s01 = DoubleVector.zero(SPECIES);
            int end = k + DoubleProduct.group(b.count() - k);
            for (; k < end; k++) {
                double[] row = b.rows()[b.first() + k];
                DoubleVector b0 = DoubleVector.fromArray(SPECIES, row, j);
                DoubleVector b1 = DoubleVector.fromArray(SPECIES, row, next);
                DoubleVector factor = DoubleVector.broadcast(SPECIES, a.values()[at]);
                s00 = factor.fma(b0, s00);
                s01 = factor.fma(b1, s01);
                at += a.across();
            }
            c00 = c00.add(s00);
            c01 = c01.add(s01);
        }
        c00.intoArray(c0, j);
        c01.intoArray(c0, next);
    }

    private static void addToFour(Rows c, int i, Rows b, Coefficients a, int j) {
        double[] c0 = c.rows()[c.first() + i];
        double[] c1 = c.rows()[c.first() + i + 1];
        double[] c2 = c.rows()[c.first() + i + 2];
        double[] c3 = c.rows()[c.first() + i + 3];
        DoubleVector c00 = DoubleVector.fromArray(SPECIES, c0, j);
        DoubleVector c10 = DoubleVector.fromArray(SPECIES, c1, j);
        DoubleVector c20 = DoubleVector.fromArray(SPECIES, c2, j);
        DoubleVector c30 = DoubleVector.fromArray(SPECIES, c3, j);
        int down = a.down();
        int at = a.first() + i * down;
        int k = 0;
        while (k < b.count()) {
            DoubleVector s00 = DoubleVector.zero(SPECIES);
            DoubleVector s10 = DoubleVector.zero(SPECIES);
            DoubleVector s20 = DoubleVector.zero(SPECIES);
            DoubleVector s30 = DoubleVector.zero(SPECIES);
            int end = k + DoubleProduct.group(b.count() - k);
            for (; k < end; k++) {
                double[] row = b.rows()[b.first() + k];
                DoubleVector b0 = DoubleVector.fromArray(SPECIES, row, j);
                DoubleVector factor = DoubleVector.broadcast(SPECIES, a.values()[at]);
                s00 = factor.fma(b0, s00);
                factor = DoubleVector.broadcast(SPECIES, a.values()[at + down]);
                s10 = factor.fma(b0, s10);
                factor = DoubleVector.broadcast(SPECIES, a.values()[at + 2 * down]);
                s20 = factor.fma(b0, s20);
                factor = DoubleVector.broadcast(SPECIES, a.values()[at + 3 * down]);
                s30 = factor.fma(b0, s30);
                at += a.across();
            }
            c00 = c00.add(s00);
            c10 = c10.add(s10);
            c20 = c20.add(s20);
            c30 = c30.add(s30);
        }
        c00.intoArray(c0, j);
        c10.intoArray(c1, j);
        c20.intoArray(c2, j);
        c30.intoArray(c3, j);
    }

    private static void addToOne(Rows c, int i, Rows b, Coefficients a, int j) {
        double[] c0 = c.rows()[c.first() + i];
        DoubleVector c00 = DoubleVector.fromArray(SPECIES, c0, j);
        int at = a.first() + i * a.down();
        int k = 0;
        while (k < b.count()) {
            DoubleVector s00 = DoubleVector.zero(SPECIES);
            int end = k + DoubleProduct.group(b.count() - k);
            for (; k < end; k++) {
                double[] row = b.rows()[b.first() + k];
                DoubleVector b0 = DoubleVector.fromArray(SPECIES, row, j);
                DoubleVector factor = DoubleVector.broadcast(SPECIES, a.values()[at]);
                s00 = factor.fma(b0, s00);
                at += a.across();
            }
            c00 = c00.add(s00);
        }
        c00.intoArray(c0, j);
    }
}
