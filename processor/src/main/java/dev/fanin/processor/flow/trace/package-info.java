/**
 * Values that remember where their sizes came from, so that a message can tell.
 *
 * <p>Imports {@code size}, {@code flow.value} and the JDK's model of the language, no trees. Start with
 * {@link dev.fanin.processor.flow.trace.Traced}.
 */
@NullMarked
package dev.fanin.processor.flow.trace;

import org.jspecify.annotations.NullMarked;
