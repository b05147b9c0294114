/**
 * What can be wrong with a declaration: the catalogue of messages, where they point, and the one place that prints.
 *
 * <p>Imports the JDK's model of the language and javac's public tree API. Promises that a problem points at the exact
 * annotation value. Start with {@link dev.fanin.processor.problem.Fault}, the catalogue.
 */
@NullMarked
package dev.fanin.processor.problem;

import org.jspecify.annotations.NullMarked;
