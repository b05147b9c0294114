package dev.fanin.random;

/**
 * What draws are for: the same path and seed give unrelated draws to two purposes.
 *
 * @since 0.1
 */
public enum Purpose {
    /** The values of a parameter whose elements are drawn one by one. */
    FILL(1),

    /** Which elements of a sparse parameter are zero. */
    ZEROS(2),

    /** The Householder vectors of an orthogonal matrix, and of U in U diag(s) V^T. */
    REFLECTORS_LEFT(3),

    /** The Householder vectors of V in U diag(s) V^T. */
    REFLECTORS_RIGHT(4),

    /** The entries of a Gaussian matrix of which only the spectrum is wanted. */
    ENTRIES(5),

    /** The spectrum of a Gaussian matrix, drawn without the matrix. */
    SPECTRUM(6);

    private final int tag;

    Purpose(int tag) {
        this.tag = tag;
    }

    /** The number that stands for it in a key; never changed, never used again. */
    int tag() {
        return tag;
    }
}
