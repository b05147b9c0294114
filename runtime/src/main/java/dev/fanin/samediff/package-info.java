/**
 * Fanin's initializers where SameDiff asks for a scheme.
 *
 * <p>Imports {@code dev.fanin}, {@code init} and {@code array}, and SameDiff's interface. Promises the numbers of
 * {@link dev.fanin.Initialization} for the same seed and path, in the data type that SameDiff asks for. Start at
 * {@link dev.fanin.samediff.FaninScheme}.
 */
@NullMarked
package dev.fanin.samediff;

import org.jspecify.annotations.NullMarked;
