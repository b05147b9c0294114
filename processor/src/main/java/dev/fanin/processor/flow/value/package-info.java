/**
 * What the checker of bodies knows about the values of expressions: shapes, ints, and the constants that steer operations.
 *
 * <p>Immutable and pure: this package imports {@code size} and the JDK's collections, and knows no compiler. What is not
 * known is {@link dev.fanin.processor.flow.value.Value.Unknown}, which never leads to an error. Start with
 * {@link dev.fanin.processor.flow.value.Value}.
 */
@NullMarked
package dev.fanin.processor.flow.value;

import org.jspecify.annotations.NullMarked;
