/**
 * Random numbers that depend on a seed, a parameter's path, a purpose and an index alone.
 *
 * <p>Imports the JDK and {@code dev.fanin.kernel}. Promises the bits: the same for any thread count, any cut into ranges, any machine and any
 * flag of the virtual machine, because Threefry enciphers the index and everything after it is correctly rounded
 * arithmetic in a fixed order. Float and double are one draw. A change of bits is a new {@link
 * dev.fanin.random.Key#VERSION}. Start at {@link dev.fanin.random.Key} and {@link dev.fanin.random.ElementStream}.
 */
@NullMarked
package dev.fanin.random;

import org.jspecify.annotations.NullMarked;
