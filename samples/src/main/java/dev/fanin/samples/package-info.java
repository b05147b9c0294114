/**
 * The samples together: {@link dev.fanin.samples.Demo} trains each of them on real digits, and shows how they began.
 *
 * <p>Imports the packages below it, which know nothing of it: {@code digits} has the data, {@code training} the loop, {@code mlp}
 * and {@code decoder} a model each.
 */
@NullMarked
package dev.fanin.samples;

import org.jspecify.annotations.NullMarked;
