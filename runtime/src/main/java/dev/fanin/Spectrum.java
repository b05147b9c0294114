package dev.fanin;

/**
 * How the singular values of a matrix fall.
 *
 * @since 0.1
 */
public enum Spectrum {
    /** All ones. */
    ORTHOGONAL,
    /** As drawn from a matrix with entries N(0, 1). */
    GAUSSIAN,
    /** As drawn from a matrix with entries N(0, 1), scaled so that the largest is 1. */
    SPECTRAL,
    /** As listed. */
    VALUES,
    /** i^-exponent for i = 1, 2, ... */
    POWER
}
