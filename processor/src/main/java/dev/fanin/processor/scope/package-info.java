/**
 * What the names in sizes stand for: constants, sizes of a model, paths from one to the other.
 *
 * <p>Imports {@code size} and the JDK's model of the language. Phases above ask it and get data or nothing, never an
 * exception. Start with {@link dev.fanin.processor.scope.ClassScope}.
 */
@NullMarked
package dev.fanin.processor.scope;

import org.jspecify.annotations.NullMarked;
