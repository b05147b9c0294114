/**
 * A convolutional network of DL4J's with Fanin's initializers.
 *
 * <p>Start at {@link dev.fanin.samples.dl4j.ConvolutionSample}. Imports {@code digits} and {@code training}.
 */
@NullMarked
package dev.fanin.samples.dl4j;

import org.jspecify.annotations.NullMarked;
