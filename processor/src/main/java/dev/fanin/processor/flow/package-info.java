/**
 * Checks the bodies of methods: an abstract interpretation, over shapes and sizes, of trees that javac has attributed.
 *
 * <p>Start with {@link dev.fanin.processor.flow.BodyChecks}, which waits for javac to finish a class;
 * {@link dev.fanin.processor.flow.Statements} and {@link dev.fanin.processor.flow.Expressions} walk its bodies. What is
 * not known becomes unknown and is never an error, and no failure in here ever becomes one of the user's build. Imports
 * {@code com.sun.source}, {@code size}, and the packages below it: {@code value} and {@code operation}, which know no
 * compiler, {@code trace} and {@code contract}, which know no trees.
 */
@NullMarked
package dev.fanin.processor.flow;

import org.jspecify.annotations.NullMarked;
