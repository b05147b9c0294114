package dev.fanin.matrix;

/**
 * Lanes in loops which C2 turns into vector code.
 *
 * <p>Six terms in one loop would read twelve arrays, which makes the loop too long for LoopUnrollLimit: three read six.
 */
final class PlainFloatLanes implements FloatLanes {

    @Override
    public void add(float[] sum, Terms a, Terms b, int count, float[] scratch) {
        int k = 0;
        for (; k + 5 < count; k += 6) {
            multiply(scratch, a.get(k), b.get(k), a.get(k + 1), b.get(k + 1), a.get(k + 2), b.get(k + 2));
            add(scratch, a.get(k + 3), b.get(k + 3), a.get(k + 4), b.get(k + 4), a.get(k + 5), b.get(k + 5));
            add(sum, scratch);
        }
        for (; k + 1 < count; k += 2) {
            add(sum, a.get(k), b.get(k), a.get(k + 1), b.get(k + 1));
        }
        if (k < count) {
            add(sum, a.get(k), b.get(k));
        }
    }

    private static void multiply(
            float[] group, float[] a0, float[] b0, float[] a1, float[] b1, float[] a2, float[] b2) {
        for (int l = 0; l < group.length; l++) {
            group[l] = Math.fma(a2[l], b2[l], Math.fma(a1[l], b1[l], Math.fma(a0[l], b0[l], 0)));
        }
    }

    private static void add(float[] group, float[] a0, float[] b0, float[] a1, float[] b1, float[] a2, float[] b2) {
        for (int l = 0; l < group.length; l++) {
            group[l] = Math.fma(a2[l], b2[l], Math.fma(a1[l], b1[l], Math.fma(a0[l], b0[l], group[l])));
        }
    }

    private static void add(float[] sum, float[] group) {
        for (int l = 0; l < sum.length; l++) {
            sum[l] += group[l];
        }
    }

    private static void add(float[] sum, float[] a0, float[] b0, float[] a1, float[] b1) {
        for (int l = 0; l < sum.length; l++) {
            sum[l] += Math.fma(a1[l], b1[l], Math.fma(a0[l], b0[l], 0));
        }
    }

    private static void add(float[] sum, float[] a, float[] b) {
        for (int l = 0; l < sum.length; l++) {
            sum[l] += Math.fma(a[l], b[l], 0);
        }
    }
}
