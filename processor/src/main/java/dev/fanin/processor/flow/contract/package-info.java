/**
 * What {@code @Shape} promises: patterns of shapes read from declarations, in source or in class files, and their
 * matching against the shapes of values.
 *
 * <p>Imports {@code size}, {@code flow.value} and the JDK's model of the language, no trees. What cannot be read is no
 * contract. Start with {@link dev.fanin.processor.flow.contract.Contracts}.
 */
@NullMarked
package dev.fanin.processor.flow.contract;

import org.jspecify.annotations.NullMarked;
