/**
 * The first model to look at: a multi-layer perceptron as a class, with gradients by hand.
 *
 * <p>Start at {@link dev.fanin.samples.mlp.Mlp}; {@link dev.fanin.samples.mlp.MlpSample} trains it. Imports {@code digits} and
 * {@code training}.
 */
@NullMarked
package dev.fanin.samples.mlp;

import org.jspecify.annotations.NullMarked;
