/**
 * The initializers: from the shape and the fans of a parameter to the law its numbers follow.
 *
 * <p>Start at {@link dev.fanin.init.Initializer}; each initializer is a small record beside it, named after its annotation.
 * {@link dev.fanin.init.Parameter} and {@link dev.fanin.init.Plan} say what to make. Nothing here draws a number or
 * touches ND4J.
 */
@NullMarked
package dev.fanin.init;

import org.jspecify.annotations.NullMarked;
