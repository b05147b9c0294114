/**
 * What ND4J's operations do to shapes, as tables: one a type of the library, a line an operation where a line will do, a
 * rule named by the line where it will not.
 *
 * <p>Start with {@link dev.fanin.processor.flow.operation.Operations}. Pure: this package imports {@code size},
 * {@code flow.value} and the JDK, and knows no compiler. It promises that what is not known is never an error: a mismatch
 * is reported only where a {@link dev.fanin.processor.size.Verdict} says so.
 */
@NullMarked
package dev.fanin.processor.flow.operation;

import org.jspecify.annotations.NullMarked;
