/**
 * The language of sizes: what people write between the quotes of {@code @Shape}, and what can be said about it.
 *
 * <p>Text becomes an expression ({@link dev.fanin.processor.size.SizeParser}), an expression over known names becomes a
 * {@link dev.fanin.processor.size.Size} in normal form, and two sizes become a {@link dev.fanin.processor.size.Verdict}.
 * Pure: this package imports nothing but the JDK's collections and numbers, and knows no compiler.
 */
@NullMarked
package dev.fanin.processor.size;

import org.jspecify.annotations.NullMarked;
