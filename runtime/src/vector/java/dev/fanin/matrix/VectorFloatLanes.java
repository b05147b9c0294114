package dev.fanin.matrix;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** Lanes on the Vector API: the sum of six terms stays in a register. */
public final class VectorFloatLanes implements FloatLanes {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

    private final FloatLanes rest = new PlainFloatLanes();

    /** For the service loader. */
    public VectorFloatLanes() {}

    @Override
    public void add(float[] sum, Terms a, Terms b, int count, float[] scratch) {
        int k = 0;
        for (; k + 5 < count; k += 6) {
            addSix(sum, a.from(k), b.from(k));
        }
        if (k < count) {
            rest.add(sum, a.from(k), b.from(k), count - k, scratch);
        }
    }

    private static void addSix(float[] sum, Terms a, Terms b) {
        float[] a0 = a.get(0);
        float[] a1 = a.get(1);
        float[] a2 = a.get(2);
        float[] a3 = a.get(3);
        float[] a4 = a.get(4);
        float[] a5 = a.get(5);
        float[] b0 = b.get(0);
        float[] b1 = b.get(1);
        float[] b2 = b.get(2);
        float[] b3 = b.get(3);
        float[] b4 = b.get(4);
        float[] b5 = b.get(5);
        int l = 0;
        for (; l < SPECIES.loopBound(sum.length); l += SPECIES.length()) {
            FloatVector group = vector(a0, l).fma(vector(b0, l), FloatVector.zero(SPECIES));
            group = vector(a1, l).fma(vector(b1, l), group);
            group = vector(a2, l).fma(vector(b2, l), group);
            group = vector(a3, l).fma(vector(b3, l), group);
            group = vector(a4, l).fma(vector(b4, l), group);
            group = vector(a5, l).fma(vector(b5, l), group);
            vector(sum, l).add(group).intoArray(sum, l);
        }
        for (; l < sum.length; l++) {
            float group = Math.fma(a2[l], b2[l], Math.fma(a1[l], b1[l], Math.fma(a0[l], b0[l], 0)));
            sum[l] += Math.fma(a5[l], b5[l], Math.fma(a4[l], b4[l], Math.fma(a3[l], b3[l], group)));
        }
    }

    private static FloatVector vector(float[] values, int l) {
        return FloatVector.fromArray(SPECIES, values, l);
    }
}
