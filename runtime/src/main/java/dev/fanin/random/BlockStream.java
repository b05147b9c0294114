package dev.fanin.random;

import org.jspecify.annotations.Nullable;

/** A stream whose elements are made from the words of whole blocks, in float and in double. */
abstract class BlockStream implements ElementStream {

    /** Lanes of as many blocks as are made at once. */
    static final int LANES = RandomWords.BATCH * RandomWords.LANES;

    private final Key key;
    private final RandomWords words;
    private final float[][] floats = new float[RandomWords.WORDS][LANES];

    // Doubles take twice the memory and twice the words: made when first asked for.
    private @Nullable Doubles doubles;

    BlockStream(Key key) {
        this.key = key;
        this.words = RandomWords.firstOf(key);
    }

    @Override
    public final void fill(long from, float[] into, int offset, int count) {
        Batches.fill(from, into, into.length, offset, count, floats, (block, blocks) -> {
            words.draw(block, blocks);
            makeFloats(words, floats, blocks * RandomWords.LANES);
        });
    }

    @Override
    public final void fill(long from, double[] into, int offset, int count) {
        Doubles made = doubles;
        if (made == null) {
            made = new Doubles(RandomWords.secondOf(key), doubleMaker(), new double[RandomWords.WORDS][LANES]);
            doubles = made;
        }
        Batches.fill(from, into, into.length, offset, count, made.values, made.on(words));
    }

    /** Makes the elements of the first {@code count} counters, for each word of a counter in an array of its own. */
    abstract void makeFloats(RandomWords words, float[][] into, int count);

    /** What makes the elements in double; asked once. */
    abstract DoubleMaker doubleMaker();

    private record Doubles(RandomWords lower, DoubleMaker maker, double[][] values) {

        Batches.Maker on(RandomWords words) {
            return (block, blocks) -> {
                words.draw(block, blocks);
                lower.draw(block, blocks);
                maker.make(words, lower, values, blocks * RandomWords.LANES);
            };
        }
    }
}
