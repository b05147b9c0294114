package dev.fanin.matrix;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The product on the Vector API: blocks of C, four rows of two vectors or of one, stay in registers over all of k, for
 * which plain Java has no words.
 */
public final class VectorFloatProduct implements FloatProduct {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    private final FloatProduct rest = new PlainFloatProduct();

    /** For the service loader. */
    public VectorFloatProduct() {}

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
        float[] c0 = c.rows()[c.first() + i];
        float[] c1 = c.rows()[c.first() + i + 1];
        float[] c2 = c.rows()[c.first() + i + 2];
        float[] c3 = c.rows()[c.first() + i + 3];
        int next = j + LANES;
        FloatVector c00 = FloatVector.fromArray(SPECIES, c0, j);
        FloatVector c01 = FloatVector.fromArray(SPECIES, c0, next);
        FloatVector c10 = FloatVector.fromArray(SPECIES, c1, j);
        FloatVector c11 = FloatVector.fromArray(SPECIES, c1, next);
        FloatVector c20 = FloatVector.fromArray(SPECIES, c2, j);
        FloatVector c21 = FloatVector.fromArray(SPECIES, c2, next);
        FloatVector c30 = FloatVector.fromArray(SPECIES, c3, j);
        FloatVector c31 = FloatVector.fromArray(SPECIES, c3, next);
        int down = a.down();
        int at = a.first() + i * down;
        int k = 0;
        while (k < b.count()) {
            FloatVector s00 = FloatVector.zero(SPECIES);
            FloatVector s01 = FloatVector.zero(SPECIES);
            FloatVector s10 = FloatVector.zero(SPECIES);
            FloatVector s11 = FloatVector.zero(SPECIES);
            FloatVector s20 = FloatVector.zero(SPECIES);
            FloatVector s21 = FloatVector.zero(SPECIES);
            FloatVector s30 = FloatVector.zero(SPECIES);
            FloatVector s31 = FloatVector.zero(SPECIES);
            int end = k + FloatProduct.group(b.count() - k);
            for (; k < end; k++) {
                float[] row = b.rows()[b.first() + k];
                FloatVector b0 = FloatVector.fromArray(SPECIES, row, j);
                FloatVector b1 = FloatVector.fromArray(SPECIES, row, next);
                FloatVector factor = FloatVector.broadcast(SPECIES, a.values()[at]);
                s00 = factor.fma(b0, s00);
                s01 = factor.fma(b1, s01);
                factor = FloatVector.broadcast(SPECIES, a.values()[at + down]);
                s10 = factor.fma(b0, s10);
                s11 = factor.fma(b1, s11);
                factor = FloatVector.broadcast(SPECIES, a.values()[at + 2 * down]);
                s20 = factor.fma(b0, s20);
                s21 = factor.fma(b1, s21);
                factor = FloatVector.broadcast(SPECIES, a.values()[at + 3 * down]);
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
        float[] c0 = c.rows()[c.first() + i];
        int next = j + LANES;
        FloatVector c00 = FloatVector.fromArray(SPECIES, c0, j);
        FloatVector c01 = FloatVector.fromArray(SPECIES, c0, next);
        int at = a.first() + i * a.down();
        int k = 0;
        while (k < b.count()) {
            FloatVector s00 = FloatVector.zero(SPECIES);
            FloatVector s01 = FloatVector.zero(SPECIES);
            int end = k + FloatProduct.group(b.count() - k);
            for (; k < end; k++) {
                float[] row = b.rows()[b.first() + k];
                FloatVector b0 = FloatVector.fromArray(SPECIES, row, j);
                FloatVector b1 = FloatVector.fromArray(SPECIES, row, next);
                FloatVector factor = FloatVector.broadcast(SPECIES, a.values()[at]);
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
        float[] c0 = c.rows()[c.first() + i];
        float[] c1 = c.rows()[c.first() + i + 1];
        float[] c2 = c.rows()[c.first() + i + 2];
        float[] c3 = c.rows()[c.first() + i + 3];
        FloatVector c00 = FloatVector.fromArray(SPECIES, c0, j);
        FloatVector c10 = FloatVector.fromArray(SPECIES, c1, j);
        FloatVector c20 = FloatVector.fromArray(SPECIES, c2, j);
        FloatVector c30 = FloatVector.fromArray(SPECIES, c3, j);
        int down = a.down();
        int at = a.first() + i * down;
        int k = 0;
        while (k < b.count()) {
            FloatVector s00 = FloatVector.zero(SPECIES);
            FloatVector s10 = FloatVector.zero(SPECIES);
            FloatVector s20 = FloatVector.zero(SPECIES);
            FloatVector s30 = FloatVector.zero(SPECIES);
            int end = k + FloatProduct.group(b.count() - k);
            for (; k < end; k++) {
                float[] row = b.rows()[b.first() + k];
                FloatVector b0 = FloatVector.fromArray(SPECIES, row, j);
                FloatVector factor = FloatVector.broadcast(SPECIES, a.values()[at]);
                s00 = factor.fma(b0, s00);
                factor = FloatVector.broadcast(SPECIES, a.values()[at + down]);
                s10 = factor.fma(b0, s10);
                factor = FloatVector.broadcast(SPECIES, a.values()[at + 2 * down]);
                s20 = factor.fma(b0, s20);
                factor = FloatVector.broadcast(SPECIES, a.values()[at + 3 * down]);
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
        float[] c0 = c.rows()[c.first() + i];
        FloatVector c00 = FloatVector.fromArray(SPECIES, c0, j);
        int at = a.first() + i * a.down();
        int k = 0;
        while (k < b.count()) {
            FloatVector s00 = FloatVector.zero(SPECIES);
            int end = k + FloatProduct.group(b.count() - k);
            for (; k < end; k++) {
                float[] row = b.rows()[b.first() + k];
                FloatVector b0 = FloatVector.fromArray(SPECIES, row, j);
                FloatVector factor = FloatVector.broadcast(SPECIES, a.values()[at]);
                s00 = factor.fma(b0, s00);
                at += a.across();
            }
            c00 = c00.add(s00);
        }
        c00.intoArray(c0, j);
    }
}
