/**
 * What was made: the numbers that a plan leads one to expect, beside those seen in the arrays.
 *
 * <p>Imports {@code init} for plans and laws, and {@code array} to read arrays; nothing of Fanin imports it. Promises that
 * expected numbers come from the laws alone, never from the arrays. Start at {@link dev.fanin.report.Report}.
 */
@NullMarked
package dev.fanin.report;

import org.jspecify.annotations.NullMarked;
