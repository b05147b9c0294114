package dev.fanin.random;

import dev.fanin.kernel.Kernels;

/** The inner loops that most parameters are made in: two implementations, the same bits. */
public interface FloatKernels {

    /** The faster one here. */
    FloatKernels FASTEST = Kernels.fastest(FloatKernels.class, new PlainFloatKernels());

    /** Uniforms strictly between 0 and 1. */
    FloatMaker uniforms();

    /** Standard normals. */
    FloatMaker normals();

    /** Standard normals cut at two standard deviations. */
    FloatMaker cutAtTwo();
}
