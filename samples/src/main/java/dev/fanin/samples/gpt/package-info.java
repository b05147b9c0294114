/**
 * A small GPT that reads digits patch by patch: repeated blocks, fused query, key and value, a tied table of tokens.
 *
 * <p>Start at {@link dev.fanin.samples.gpt.Gpt}; {@link dev.fanin.samples.gpt.GptSample} trains it. Imports {@code digits} and
 * {@code training}.
 */
@NullMarked
package dev.fanin.samples.gpt;

import org.jspecify.annotations.NullMarked;
