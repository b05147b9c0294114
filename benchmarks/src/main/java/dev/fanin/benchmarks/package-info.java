/**
 * How fast Fanin is: JMH for its parts, and runs beside its peers.
 *
 * <p>May import every package of Fanin, ND4J and JMH; nothing imports it, and it is not published. Promises nothing. Start
 * at {@link dev.fanin.benchmarks.FillBenchmark}; {@code compare-torch} is where PyTorch stands beside.
 */
@NullMarked
package dev.fanin.benchmarks;

import org.jspecify.annotations.NullMarked;
