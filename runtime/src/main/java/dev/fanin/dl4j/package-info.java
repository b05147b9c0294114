/**
 * Fanin's initializers where DL4J asks for an {@code IWeightInit}.
 *
 * <p>Alone in touching DL4J, which is an optional dependency. Imports {@code dev.fanin}, {@code init} and {@code report}. DL4J tells a
 * weight function neither the layer nor the parameter it is asked for, and fans that are wrong for many layers; so a
 * configuration is bound once: every layer gets functions of its own, which know its layout. Promises the numbers of
 * {@link dev.fanin.Initialization} for the same seed and path. Start at {@link dev.fanin.dl4j.FaninWeights}.
 */
@NullMarked
package dev.fanin.dl4j;

import org.jspecify.annotations.NullMarked;
