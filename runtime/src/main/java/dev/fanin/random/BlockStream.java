package dev.fanin.random;

/** A stream whose elements are made from the words of whole blocks, in float and in double. */
abstract class BlockStream implements ElementStream {

    /** Lanes of as many blocks as are made at once. */
    static final int LANES = RandomWords.BATCH * RandomWords.LANES;

    private static final double[][] NONE = {};

    /** The words every element has. */
    final RandomWords words;

    /** For each word of a counter its elements, in float. */
    final float[][] floats = new float[RandomWords.WORDS][LANES];

    private final Key key;

    // Doubles take twice the memory and twice the words: made when first asked for.
    private double[][] doubles = NONE;
    private RandomWords further;

    BlockStream(Key key) {
        this.key = key;
        this.words = RandomWords.firstOf(key);
        this.further = words;
    }

    @Override
    public final void fill(long from, float[] into, int offset, int count) {
        Batches.fill(from, into, into.length, offset, count, floats, (block, blocks) -> {
            words.draw(block, blocks);
            makeFloats(blocks * RandomWords.LANES);
        });
    }

    @Override
    public final void fill(long from, double[] into, int offset, int count) {
        if (doubles.length == 0) {
            doubles = new double[RandomWords.WORDS][LANES];
            further = RandomWords.secondOf(key);
        }
        Batches.fill(from, into, into.length, offset, count, doubles, (block, blocks) -> {
            words.draw(block, blocks);
            further.draw(block, blocks);
            makeDoubles(further, doubles, blocks * RandomWords.LANES);
        });
    }

    /** Makes the elements of the first {@code count} counters, from {@link #words} into {@link #floats}. */
    abstract void makeFloats(int count);

    /**
     * Makes the elements of the first {@code count} counters in double.
     *
     * @param lower words for the bits that floats do without
     */
    abstract void makeDoubles(RandomWords lower, double[][] into, int count);

    /** The uniform of 52 bits, of which {@code high} holds the first 32: an odd multiple of 2^-53. */
    static double uniform(int high, int low) {
        return ((((long) high & 0xffffffffL) << 20 | (low >>> 12)) + 0.5) * 0x1p-52;
    }
}
