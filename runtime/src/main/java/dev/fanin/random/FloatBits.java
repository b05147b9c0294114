package dev.fanin.random;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;

/** Takes bits for floats and back, many at once: two copies cost less than one {@code Float.intBitsToFloat} each. */
final class FloatBits {

    /** The bits of 1: with 23 random bits below them a float in [1, 2). */
    static final int ONE = 0x3f800000;

    private final IntBuffer bits;
    private final FloatBuffer floats;

    FloatBits(int length) {
        ByteBuffer memory = ByteBuffer.allocate(length * Float.BYTES).order(ByteOrder.nativeOrder());
        this.bits = memory.asIntBuffer();
        this.floats = memory.asFloatBuffer();
    }

    void toFloats(int[] from, float[] into, int count) {
        bits.put(0, from, 0, count);
        floats.get(0, into, 0, count);
    }

    void toBits(float[] from, int[] into, int count) {
        floats.put(0, from, 0, count);
        bits.get(0, into, 0, count);
    }
}
