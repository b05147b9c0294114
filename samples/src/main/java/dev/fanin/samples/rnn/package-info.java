/**
 * A recurrent network over the rows of a digit: an LSTM whose gates are blocks, trained as a graph of SameDiff.
 *
 * <p>Start at {@link dev.fanin.samples.rnn.Rnn}; {@link dev.fanin.samples.rnn.RnnSample} trains it. Imports {@code digits} and
 * {@code training}.
 */
@NullMarked
package dev.fanin.samples.rnn;

import org.jspecify.annotations.NullMarked;
