package dev.fanin.random;

import java.util.Arrays;

/**
 * The random words of some neighbouring blocks: which counter and word an element has is part of the contract.
 *
 * <p>A block is 256 counters of four words each: element {@code block * 1024 + word * 256 + lane} has word {@code word}
 * of counter {@code block * 256 + lane}. The counter's lower half counts, its upper half is the key's nonce. A second
 * plane of counters, told by the highest bit of the count, holds the further bits that doubles need.
 */
final class RandomWords {

    /** Counters in a block. */
    static final int LANES = 256;

    /** Words of a counter. */
    static final int WORDS = 4;

    /** Elements in a block. */
    static final int BLOCK = WORDS * LANES;

    /** At most so many blocks at once: more of them would leave the nearest cache. */
    static final int BATCH = 2;

    private static final int SECOND_PLANE = 1 << 31;

    private static final int[] LANE = new int[BATCH * LANES];

    static {
        for (int i = 0; i < LANE.length; i++) {
            LANE[i] = i;
        }
    }

    private final int plane;
    private final int[][] words = new int[WORDS][BATCH * LANES];

    private RandomWords(int plane) {
        this.plane = plane;
    }

    /** The words every element has. */
    static RandomWords ofFirstPlane() {
        return new RandomWords(0);
    }

    /** The words doubles have besides. */
    static RandomWords ofSecondPlane() {
        return new RandomWords(SECOND_PLANE);
    }

    /** Which word of its counter an element has. */
    static int wordOf(long element) {
        return (int) (element / LANES % WORDS);
    }

    /** Which counter an element has. */
    static long counterOf(long element) {
        Batches.check(element, 1);
        return element / BLOCK * LANES + element % LANES;
    }

    /** Draws the words of single elements' counters, {@code elements[from]} and on, as many as there are lanes at most. */
    void draw(Key key, long[] elements, int from, int count) {
        for (int i = 0; i < count; i++) {
            long counter = counterOf(elements[from + i]);
            words[0][i] = (int) counter;
            words[1][i] = (int) (counter >>> 32) | plane;
        }
        encipher(key, count);
    }

    /** Draws the words of a key, blocks {@code block} and on; blocks of one batch must not straddle a multiple of its size. */
    void draw(Key key, long block, int blocks) {
        long counter = block * LANES;
        int count = blocks * LANES;
        int low = (int) counter;
        int[] x0 = words[0];
        int i = 0;
        do {
            x0[i] = LANE[i] + low;
        } while (++i < count);
        Arrays.fill(words[1], 0, count, (int) (counter >>> 32) | plane);
        encipher(key, count);
    }

    private void encipher(Key key, int count) {
        Arrays.fill(words[2], 0, count, key.nonce0());
        Arrays.fill(words[3], 0, count, key.nonce1());
        Threefry threefry = new Threefry(key.key0(), key.key1(), key.key2(), key.key3());
        threefry.encipher(words[0], words[1], words[2], words[3], count);
    }

    /** Word {@code word} of each counter drawn, block after block. */
    int[] word(int word) {
        return words[word];
    }

    /** Puts the words drawn in the order of their elements. */
    void order(int blocks, int[] into, int at) {
        order(words, blocks, into, at);
    }

    /** Puts what was made of each word, an array a word, in the order of the elements. */
    static void order(Object[] made, int blocks, Object into, int at) {
        for (int i = 0; i < blocks * WORDS; i++) {
            System.arraycopy(made[i % WORDS], i / WORDS * LANES, into, at + i * LANES, LANES);
        }
    }
}
