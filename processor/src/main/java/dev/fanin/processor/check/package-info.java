/**
 * Judges a {@link dev.fanin.processor.model.ModelSpec}: what its declarations ask for has to be possible.
 *
 * <p>Imports {@code size}, {@code problem} and {@code model}. Each check says what is wrong and goes on. Start with
 * {@link dev.fanin.processor.check.ModelCheck}.
 */
@NullMarked
package dev.fanin.processor.check;

import org.jspecify.annotations.NullMarked;
