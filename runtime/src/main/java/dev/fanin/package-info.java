/**
 * What users import: the annotations that say what a parameter is and how it starts, and
 * {@link dev.fanin.Initialization}, which says how to make the numbers.
 */
@NullMarked
package dev.fanin;

import org.jspecify.annotations.NullMarked;
