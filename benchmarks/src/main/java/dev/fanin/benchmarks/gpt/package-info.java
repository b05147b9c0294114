/**
 * A GPT of any size, as a user would write it, and what it costs to start, to write and to read it.
 *
 * <p>Imports what a user would. Start at {@link dev.fanin.benchmarks.gpt.GptCost}.
 */
@NullMarked
package dev.fanin.benchmarks.gpt;

import org.jspecify.annotations.NullMarked;
