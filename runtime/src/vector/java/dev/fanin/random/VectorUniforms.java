package dev.fanin.random;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;

/** {@link FloatUniforms} on vectors. */
final class VectorUniforms extends VectorMaker {

    @Override
    void make(int[] words, float[] into, int at) {
        for (int i = 0; i < RandomWords.BLOCK; i += LENGTH) {
            IntVector bits = IntVector.fromArray(INTS, words, i)
                    .lanewise(VectorOperators.LSHR, 9)
                    .or(FloatBits.ONE);
            FloatVector fraction = bits.reinterpretAsFloats();
            fraction.sub(FloatUniforms.SHIFT).intoArray(into, at + i);
        }
    }
}
