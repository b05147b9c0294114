/**
 * Real handwritten digits, the data of every sample. Imports ND4J only; promises the same digits in the same order and
 * the same split everywhere. Start at {@link dev.fanin.samples.digits.Split#standard()}.
 */
@NullMarked
package dev.fanin.samples.digits;

import org.jspecify.annotations.NullMarked;
