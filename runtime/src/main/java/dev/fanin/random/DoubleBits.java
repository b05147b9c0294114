package dev.fanin.random;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.LongBuffer;

/** Takes bits for doubles and back, many at once, as {@link FloatBits} does for floats. */
final class DoubleBits {
    private final LongBuffer bits;
    private final DoubleBuffer doubles;

    DoubleBits(int length) {
        ByteBuffer memory = ByteBuffer.allocate(length * Double.BYTES).order(ByteOrder.nativeOrder());
        this.bits = memory.asLongBuffer();
        this.doubles = memory.asDoubleBuffer();
    }

    void toDoubles(long[] from, double[] into, int count) {
        bits.put(0, from, 0, count);
        doubles.get(0, into, 0, count);
    }

    void toBits(double[] from, long[] into, int count) {
        doubles.put(0, from, 0, count);
        bits.get(0, into, 0, count);
    }
}
