/**
 * The choice between inner loops in plain Java, which the compiler of the virtual machine vectorises, and those on the
 * incubating Vector API, which are vectorised by hand.
 *
 * <p>Imports the JDK alone. Promises that the choice never shows in the bits. Start at {@link
 * dev.fanin.kernel.Kernels}.
 */
@NullMarked
package dev.fanin.kernel;

import org.jspecify.annotations.NullMarked;
