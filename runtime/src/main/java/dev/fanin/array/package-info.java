/**
 * From a plan to filled arrays: allocates, draws in parallel, rounds to the data type, hands to the device.
 *
 * <p>Alone with {@code safetensors} in touching ND4J's memory. Imports {@code dev.fanin}, {@code init}, {@code random}, {@code matrix} and
 * {@code parallel}. Promises all or nothing: every array of a plan exists and is filled, or those that were allocated are
 * closed. An element depends on the seed, its parameter's path and its index in C order; threads and order in memory have
 * no say. Start at {@link dev.fanin.array.Maker}.
 */
@NullMarked
package dev.fanin.array;

import org.jspecify.annotations.NullMarked;
