package dev.fanin.random;

import static dev.fanin.random.FloatNormals.*;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;

/**
 * {@link FloatNormals} on vectors: the same operations in the same order.
 *
 * <p>The compiler takes in only so many vector operations at once, and makes objects of the vectors beyond. So there are
 * steps of a loop each, called in a way that it cannot merge.
 */
final class VectorNormals extends VectorMaker {

    private static final Step[] STEPS = {
        VectorNormals::split, VectorNormals::radii, VectorNormals::turns, VectorNormals::pairs
    };

    /** A step for the pairs of two words, from {@code words[first]} and {@code into[at]} on. */
    @FunctionalInterface
    private interface Step {
        void run(int[] words, int first, float[] into, int at);
    }

    @Override
    void make(int[] words, float[] into, int at) {
        for (int first = 0; first < RandomWords.BLOCK; first += 2 * RandomWords.LANES) {
            for (Step step : STEPS) {
                step.run(words, first, into, at + first);
            }
        }
    }

    /** u = 2^e (1 + f): f where the cosines will lie, e where the sines will. */
    private static void split(int[] words, int first, float[] into, int at) {
        for (int i = 0; i < RandomWords.LANES; i += LENGTH) {
            IntVector word0 = IntVector.fromArray(INTS, words, first + i);
            IntVector word1 = IntVector.fromArray(INTS, words, first + RandomWords.LANES + i);
            FloatVector a = word0.lanewise(VectorOperators.LSHR, 9)
                    .lanewise(VectorOperators.OR, FloatBits.ONE)
                    .reinterpretAsFloats()
                    .sub(1);
            FloatVector b = word0.lanewise(VectorOperators.AND, 0x1ff)
                    .lanewise(VectorOperators.LSHL, 14)
                    .lanewise(
                            VectorOperators.OR,
                            word1.lanewise(VectorOperators.AND, 0xff).lanewise(VectorOperators.LSHL, 6))
                    .lanewise(VectorOperators.OR, FloatBits.ONE)
                    .reinterpretAsFloats()
                    .sub(0x1.ffff8p-1f)
                    .mul(0x1p-23f);
            FloatVector u = a.add(b);
            FloatVector rest = b.sub(u.sub(a));
            IntVector bits = u.reinterpretAsInts();
            IntVector above = bits.sub(ROOT_HALF);
            bits.sub(above.lanewise(VectorOperators.AND, EXPONENT))
                    .reinterpretAsFloats()
                    .sub(1)
                    .add(rest)
                    .intoArray(into, at + i);
            above.lanewise(VectorOperators.ASHR, 23)
                    .add(INTEGERS)
                    .reinterpretAsFloats()
                    .sub(INTEGERS_SHIFT)
                    .intoArray(into, at + RandomWords.LANES + i);
        }
    }

    /** sqrt(-2 log u), with the sign of the half turn, where the cosines will lie. */
    private static void radii(int[] words, int first, float[] into, int at) {
        for (int i = 0; i < RandomWords.LANES; i += LENGTH) {
            FloatVector f = FloatVector.fromArray(FLOATS, into, at + i);
            FloatVector q = f.mul(f);
            FloatVector p = f.mul(L6).add(L5).mul(f).add(L4).mul(f).add(L3).mul(f);
            p = p.add(L2).mul(f).add(L1).mul(f).add(L0).mul(q.mul(f));
            FloatVector square = FloatVector.fromArray(FLOATS, into, at + RandomWords.LANES + i)
                    .mul(MINUS_2_LOG_2)
                    .add(p.add(q).sub(f.mul(2)));
            IntVector.fromArray(INTS, words, first + RandomWords.LANES + i)
                    .lanewise(VectorOperators.AND, Integer.MIN_VALUE)
                    .lanewise(VectorOperators.OR, FloatBits.ONE)
                    .reinterpretAsFloats()
                    .mul(square.lanewise(VectorOperators.SQRT))
                    .intoArray(into, at + i);
        }
    }

    /** The angles, in half turns from the middle of the half, where the sines will lie. */
    private static void turns(int[] words, int first, float[] into, int at) {
        for (int i = 0; i < RandomWords.LANES; i += LENGTH) {
            IntVector.fromArray(INTS, words, first + RandomWords.LANES + i)
                    .lanewise(VectorOperators.LSHR, 8)
                    .lanewise(VectorOperators.AND, 0x7fffff)
                    .lanewise(VectorOperators.OR, FloatBits.ONE)
                    .reinterpretAsFloats()
                    .sub(0x1.7ffffep0f)
                    .intoArray(into, at + RandomWords.LANES + i);
        }
    }

    /** Makes pairs of radii and angles, in their places. */
    private static void pairs(int[] words, int first, float[] into, int at) {
        for (int i = 0; i < RandomWords.LANES; i += LENGTH) {
            FloatVector radius = FloatVector.fromArray(FLOATS, into, at + i);
            FloatVector y = FloatVector.fromArray(FLOATS, into, at + RandomWords.LANES + i);
            FloatVector q = y.mul(y);
            FloatVector cosine =
                    q.mul(C4).add(C3).mul(q).add(C2).mul(q).add(C1).mul(q).add(C0);
            FloatVector sine =
                    q.mul(S4).add(S3).mul(q).add(S2).mul(q).add(S1).mul(q).add(S0);
            radius.mul(cosine).intoArray(into, at + i);
            radius.mul(y.mul(sine)).intoArray(into, at + RandomWords.LANES + i);
        }
    }
}
