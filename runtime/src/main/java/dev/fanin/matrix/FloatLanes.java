package dev.fanin.matrix;

import dev.fanin.kernel.Kernels;

/** Sums of products in many matrices at once, lane l being the element of matrix l; a service of this library. */
public interface FloatLanes {
    /** The fastest there is here. */
    FloatLanes BEST = Kernels.fastest(FloatLanes.class, new PlainFloatLanes());

    /**
     * {@code sum[l] += sum over k of a(k)[l] b(k)[l]}, {@code count} terms, with the bits of {@link FloatProduct#add}.
     *
     * @param sum all arrays are as long as this
     * @param scratch overwritten
     */
    void add(float[] sum, Terms a, Terms b, int count, float[] scratch);

    /** Term k is {@code arrays[first + k step]}. */
    record Terms(float[][] arrays, int first, int step) {
        float[] get(int k) {
            return arrays[first + k * step];
        }

        /** Without the first k terms. */
        Terms from(int k) {
            return new Terms(arrays, first + k * step, step);
        }
    }
}
