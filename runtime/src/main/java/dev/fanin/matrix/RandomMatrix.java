package dev.fanin.matrix;

/**
 * A random matrix [rows, columns], described but not yet drawn.
 *
 * @since 0.1
 */
public sealed interface RandomMatrix permits Orthogonal, Gaussian, Composed {

    /** Draws it in float arithmetic, row-major. */
    void floats(Gaussians normals, Tasks tasks, FloatRows into);

    /** Draws it in double arithmetic, row-major; the same draws as {@link #floats}. */
    void doubles(Gaussians normals, Tasks tasks, DoubleRows into);
}
