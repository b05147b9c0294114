/**
 * Experiments of the papers that Fanin's initializers come from, run again in seconds to minutes: each has a {@code main}
 * that writes a page with plots, and a test that holds on to its numbers.
 *
 * <p>Imports {@code digits}, the data, and Fanin's report. The experiments know the small networks beside them, not each
 * other. Start at {@link dev.fanin.samples.papers.He2015}.
 */
@NullMarked
package dev.fanin.samples.papers;

import org.jspecify.annotations.NullMarked;
