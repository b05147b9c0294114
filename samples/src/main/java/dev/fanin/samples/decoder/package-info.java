/**
 * A decoder of three dependent tasks as a record: predictions flow forward from task to task, verification flows back.
 *
 * <p>Start at {@link dev.fanin.samples.decoder.Decoder}; {@link dev.fanin.samples.decoder.DecoderSample} trains it. Imports
 * {@code digits} and {@code training}.
 */
@NullMarked
package dev.fanin.samples.decoder;

import org.jspecify.annotations.NullMarked;
