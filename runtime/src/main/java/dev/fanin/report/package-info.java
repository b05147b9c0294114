/**
 * What was made, and what it does: the numbers that a plan leads one to expect, beside those seen in the arrays; and how a
 * signal comes through a network.
 *
 * <p>Imports {@code init} for plans and laws, and {@code array} to read arrays; of Fanin, {@link dev.fanin.Initialization}
 * and {@code dl4j} import it, to tell what was made. Its pages are {@code report.page}'s. Promises that
 * expected numbers come from the laws alone, never from the arrays. Start at {@link dev.fanin.report.Report} for parameters,
 * at {@link dev.fanin.report.SignalReport} for signals; {@link dev.fanin.report.Lsuv} scales weights by them.
 */
@NullMarked
package dev.fanin.report;

import org.jspecify.annotations.NullMarked;
