/**
 * Random matrices with a given spectrum: Haar-orthogonal ones, and U diag(s) V^T.
 *
 * <p>May import the JDK and {@link dev.fanin.Spectrum}. Promises the same bits for a shape whatever the number of threads, the
 * machine and the virtual machine's flags: only correctly rounded operations, and an order of every sum
 * that the shape alone decides. Start at {@link dev.fanin.matrix.RandomMatrix}.
 */
@NullMarked
package dev.fanin.matrix;

import org.jspecify.annotations.NullMarked;
