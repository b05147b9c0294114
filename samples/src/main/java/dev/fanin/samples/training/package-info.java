/**
 * The training loop that the samples share: shuffled batches, Adam, a progress bar.
 *
 * <p>Imports {@code digits}, ND4J and the progress bar; knows no model, only arrays by path. Promises the same batches for
 * the same seed. Start at {@link dev.fanin.samples.training.Training}.
 */
@NullMarked
package dev.fanin.samples.training;

import org.jspecify.annotations.NullMarked;
