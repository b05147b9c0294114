/**
 * The way to javac: its trees and the course of its work, from whatever a build tool or an IDE has wrapped around it.
 *
 * <p>Imports the JDK's annotation processing and javac's public tree API. Promises that nothing here fails where the
 * compiler is another one, or where javac is not even installed. Start with
 * {@link dev.fanin.processor.compiler.Javac}.
 */
@NullMarked
package dev.fanin.processor.compiler;

import org.jspecify.annotations.NullMarked;
