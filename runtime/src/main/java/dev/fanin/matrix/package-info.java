/**
 * Random matrices with a given spectrum: Haar-orthogonal ones, and U diag(s) V^T. And given matrices, whose spectrum can
 * be changed.
 *
 * <p>May import the JDK, {@link dev.fanin.Spectrum} and, for given matrices, EJML. Promises the same bits for a shape whatever the number of threads, the
 * machine and the virtual machine's flags: only correctly rounded operations, and an order of every sum
 * that the shape alone decides. Start at {@link dev.fanin.matrix.RandomMatrix}, or for
 * a given matrix at {@link dev.fanin.matrix.Decomposition}.
 */
@NullMarked
package dev.fanin.matrix;

import org.jspecify.annotations.NullMarked;
