package dev.fanin.random;

import java.util.Arrays;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** {@link Threefry} on vectors, one block at a time; four rounds a loop, so that the compiler can take in all of it. */
final class VectorThreefry {

    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;

    private final int[] words = new int[RandomWords.BLOCK];

    /** The words of a block: 256 counters' first ones, and so on; the array is used again for those after. */
    int[] draw(Key key, long block) {
        int[] schedule = Threefry.schedule(key.key0(), key.key1(), key.key2(), key.key3());
        long counter = block * RandomWords.LANES;
        for (int i = 0; i < RandomWords.LANES; i++) {
            words[i] = (int) counter + schedule[0] + i;
        }
        fill(1, (int) (counter >>> 32) + schedule[1]);
        fill(2, key.nonce0() + schedule[2]);
        fill(3, key.nonce1() + schedule[3]);
        for (int i = 1; i <= Threefry.FOURS_OF_ROUNDS; i++) {
            int key0 = schedule[i % 5];
            int key1 = schedule[(i + 1) % 5];
            int key2 = schedule[(i + 2) % 5];
            int key3 = schedule[(i + 3) % 5] + i;
            if (i % 2 == 1) {
                oddFourRounds(words, key0, key1, key2, key3);
            } else {
                evenFourRounds(words, key0, key1, key2, key3);
            }
        }
        return words;
    }

    private void fill(int word, int value) {
        Arrays.fill(words, word * RandomWords.LANES, (word + 1) * RandomWords.LANES, value);
    }

    private static void oddFourRounds(int[] words, int key0, int key1, int key2, int key3) {
        for (int i = 0; i < RandomWords.LANES; i += INTS.length()) {
            IntVector a = IntVector.fromArray(INTS, words, i);
            IntVector b = IntVector.fromArray(INTS, words, i + RandomWords.LANES);
            IntVector c = IntVector.fromArray(INTS, words, i + 2 * RandomWords.LANES);
            IntVector d = IntVector.fromArray(INTS, words, i + 3 * RandomWords.LANES);
            a = a.add(b);
            b = b.lanewise(VectorOperators.ROL, 10).lanewise(VectorOperators.XOR, a);
            c = c.add(d);
            d = d.lanewise(VectorOperators.ROL, 26).lanewise(VectorOperators.XOR, c);
            a = a.add(d);
            d = d.lanewise(VectorOperators.ROL, 11).lanewise(VectorOperators.XOR, a);
            c = c.add(b);
            b = b.lanewise(VectorOperators.ROL, 21).lanewise(VectorOperators.XOR, c);
            a = a.add(b);
            b = b.lanewise(VectorOperators.ROL, 13).lanewise(VectorOperators.XOR, a);
            c = c.add(d);
            d = d.lanewise(VectorOperators.ROL, 27).lanewise(VectorOperators.XOR, c);
            a = a.add(d);
            d = d.lanewise(VectorOperators.ROL, 23).lanewise(VectorOperators.XOR, a);
            c = c.add(b);
            b = b.lanewise(VectorOperators.ROL, 5).lanewise(VectorOperators.XOR, c);
            a.add(key0).intoArray(words, i);
            b.add(key1).intoArray(words, i + RandomWords.LANES);
            c.add(key2).intoArray(words, i + 2 * RandomWords.LANES);
            d.add(key3).intoArray(words, i + 3 * RandomWords.LANES);
        }
    }

    private static void evenFourRounds(int[] words, int key0, int key1, int key2, int key3) {
        for (int i = 0; i < RandomWords.LANES; i += INTS.length()) {
            IntVector a = IntVector.fromArray(INTS, words, i);
            IntVector b = IntVector.fromArray(INTS, words, i + RandomWords.LANES);
            IntVector c = IntVector.fromArray(INTS, words, i + 2 * RandomWords.LANES);
            IntVector d = IntVector.fromArray(INTS, words, i + 3 * RandomWords.LANES);
            a = a.add(b);
            b = b.lanewise(VectorOperators.ROL, 6).lanewise(VectorOperators.XOR, a);
            c = c.add(d);
            d = d.lanewise(VectorOperators.ROL, 20).lanewise(VectorOperators.XOR, c);
            a = a.add(d);
            d = d.lanewise(VectorOperators.ROL, 17).lanewise(VectorOperators.XOR, a);
            c = c.add(b);
            b = b.lanewise(VectorOperators.ROL, 11).lanewise(VectorOperators.XOR, c);
            a = a.add(b);
            b = b.lanewise(VectorOperators.ROL, 25).lanewise(VectorOperators.XOR, a);
            c = c.add(d);
            d = d.lanewise(VectorOperators.ROL, 10).lanewise(VectorOperators.XOR, c);
            a = a.add(d);
            d = d.lanewise(VectorOperators.ROL, 18).lanewise(VectorOperators.XOR, a);
            c = c.add(b);
            b = b.lanewise(VectorOperators.ROL, 20).lanewise(VectorOperators.XOR, c);
            a.add(key0).intoArray(words, i);
            b.add(key1).intoArray(words, i + RandomWords.LANES);
            c.add(key2).intoArray(words, i + 2 * RandomWords.LANES);
            d.add(key3).intoArray(words, i + 3 * RandomWords.LANES);
        }
    }
}
