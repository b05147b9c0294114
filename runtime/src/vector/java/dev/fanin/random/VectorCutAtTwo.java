package dev.fanin.random;

import static dev.fanin.random.FloatsCutAtTwo.*;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;

/** {@link FloatsCutAtTwo} on vectors: the same operations in the same order. */
final class VectorCutAtTwo extends VectorMaker {

    @Override
    void make(int[] words, float[] into, int at) {
        for (int i = 0; i < RandomWords.BLOCK; i += LENGTH) {
            IntVector word = IntVector.fromArray(INTS, words, i);
            IntVector negative = word.not();
            FloatVector sign = negative.and(Integer.MIN_VALUE).or(FloatBits.ONE).reinterpretAsFloats();
            FloatVector t = word.lanewise(VectorOperators.XOR, negative.lanewise(VectorOperators.ASHR, 31))
                    .lanewise(VectorOperators.LSHR, 8)
                    .and(0x7fffff)
                    .or(FloatBits.ONE)
                    .reinterpretAsFloats()
                    .sub(0x1.fffffep-1f);
            FloatVector r = FloatVector.broadcast(FLOATS, 1).sub(t.mul(t));
            FloatVector over =
                    r.mul(P4).add(P3).mul(r).add(P2).mul(r).add(P1).mul(r).add(P0);
            FloatVector under =
                    r.mul(Q4).add(Q3).mul(r).add(Q2).mul(r).add(Q1).mul(r).add(1);
            sign.mul(t.mul(over)).div(under).intoArray(into, at + i);
        }
    }
}
