package dev.fanin.random;

/**
 * Threefry4x32 with 20 rounds: a cipher of additions, rotations and xors that turns a counter into four random words.
 *
 * <p>Enciphers many counters at once, word by word in four arrays: short loops without branches, which the compiler
 * turns into vector code.
 *
 * @see <a href="https://doi.org/10.1145/2063384.2063405">Salmon, Moraes, Dror, Shaw: Parallel random numbers, as easy as
 *     1, 2, 3 (2011)</a>
 */
final class Threefry {

    /** From Skein: it keeps the key schedule from being all zeros. */
    private static final int PARITY = 0x1BD11BDA;

    static final int FOURS_OF_ROUNDS = 5;

    static {
        Threefry threefry = new Threefry(0, 0, 0, 0);
        int[] word = new int[1];
        for (int i = 0; i < Loops.CALLS_UNTIL_COMPILED; i++) {
            threefry.encipher(word, word, word, word, 1);
        }
    }

    private final int[] schedule;

    Threefry(int key0, int key1, int key2, int key3) {
        this.schedule = schedule(key0, key1, key2, key3);
    }

    /** What is added to the words after every four rounds, from a place that moves on by one. */
    static int[] schedule(int key0, int key1, int key2, int key3) {
        return new int[] {key0, key1, key2, key3, PARITY ^ key0 ^ key1 ^ key2 ^ key3};
    }

    /** Replaces the first {@code count} counters, whose words are in the four arrays, by their random words. */
    void encipher(int[] x0, int[] x1, int[] x2, int[] x3, int count) {
        addKey(x0, x1, x2, x3, count);
        for (int i = 1; i <= FOURS_OF_ROUNDS; i++) {
            int key0 = schedule[i % 5];
            int key1 = schedule[(i + 1) % 5];
            int key2 = schedule[(i + 2) % 5];
            int key3 = schedule[(i + 3) % 5] + i;
            if (i % 2 == 1) {
                oddFourRounds(x0, x1, x2, x3, count, key0, key1, key2, key3);
            } else {
                evenFourRounds(x0, x1, x2, x3, count, key0, key1, key2, key3);
            }
        }
    }

    private void addKey(int[] x0, int[] x1, int[] x2, int[] x3, int count) {
        int key0 = schedule[0];
        int key1 = schedule[1];
        int key2 = schedule[2];
        int key3 = schedule[3];
        int i = 0;
        do {
            x0[i] += key0;
            x1[i] += key1;
            x2[i] += key2;
            x3[i] += key3;
        } while (++i < count);
    }

    private static void oddFourRounds(
            int[] x0, int[] x1, int[] x2, int[] x3, int count, int key0, int key1, int key2, int key3) {
        int i = 0;
        do {
            int a = x0[i] + x1[i];
            int b = Integer.rotateLeft(x1[i], 10) ^ a;
            int c = x2[i] + x3[i];
            int d = Integer.rotateLeft(x3[i], 26) ^ c;
            a += d;
            d = Integer.rotateLeft(d, 11) ^ a;
            c += b;
            b = Integer.rotateLeft(b, 21) ^ c;
            a += b;
            b = Integer.rotateLeft(b, 13) ^ a;
            c += d;
            d = Integer.rotateLeft(d, 27) ^ c;
            a += d;
            d = Integer.rotateLeft(d, 23) ^ a;
            c += b;
            b = Integer.rotateLeft(b, 5) ^ c;
            x0[i] = a + key0;
            x1[i] = b + key1;
            x2[i] = c + key2;
            x3[i] = d + key3;
        } while (++i < count);
    }

    private static void evenFourRounds(
            int[] x0, int[] x1, int[] x2, int[] x3, int count, int key0, int key1, int key2, int key3) {
        int i = 0;
        do {
            int a = x0[i] + x1[i];
            int b = Integer.rotateLeft(x1[i], 6) ^ a;
            int c = x2[i] + x3[i];
            int d = Integer.rotateLeft(x3[i], 20) ^ c;
            a += d;
            d = Integer.rotateLeft(d, 17) ^ a;
            c += b;
            b = Integer.rotateLeft(b, 11) ^ c;
            a += b;
            b = Integer.rotateLeft(b, 25) ^ a;
            c += d;
            d = Integer.rotateLeft(d, 10) ^ c;
            a += d;
            d = Integer.rotateLeft(d, 18) ^ a;
            c += b;
            b = Integer.rotateLeft(b, 20) ^ c;
            x0[i] = a + key0;
            x1[i] = b + key1;
            x2[i] = c + key2;
            x3[i] = d + key3;
        } while (++i < count);
    }
}
