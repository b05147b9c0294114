/**
 * The samples together: {@link dev.fanin.samples.Demo} trains them on real digits, and shows how they began.
 *
 * <p>Imports the packages below it, which know nothing of it: {@code digits} has the data, {@code training} the loop, {@code mlp},
 * {@code decoder}, {@code gpt}, {@code rnn} and {@code dl4j} a model each, {@code papers} the experiments.
 */
@NullMarked
package dev.fanin.samples;

import org.jspecify.annotations.NullMarked;
