/**
 * Pages that open offline: one HTML file with its data, its style, its script and its plotting library.
 *
 * <p>Knows nobody of Fanin. Promises that no text of a user's is ever read as markup: all of it goes into the page as JSON, and
 * from there into the document as text. Plots are <a href="https://github.com/leeoniya/uPlot">uPlot</a>'s. Start at
 * {@link dev.fanin.report.page.ChartPage}.
 */
@NullMarked
package dev.fanin.report.page;

import org.jspecify.annotations.NullMarked;
