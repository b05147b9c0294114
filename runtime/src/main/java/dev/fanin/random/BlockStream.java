package dev.fanin.random;

import org.jspecify.annotations.Nullable;

/** A stream whose elements are made from the words of whole blocks, in float and in double. */
abstract class BlockStream implements ElementStream {

    /** Lanes of as many blocks as are made at once. */
    static final int LANES = RandomWords.BATCH * RandomWords.LANES;

    private final Key key;
    private final Batches<float[]> floatBatches = new Batches<>(float[]::new);
    private final Batches<double[]> doubleBatches = new Batches<>(double[]::new);

    // Each has much scratch memory, and most streams are asked for one of them.
    private @Nullable FloatMaker floats;
    private @Nullable Doubles doubles;

    BlockStream(Key key) {
        this.key = key;
    }

    @Override
    public final void fill(long from, float[] into, int offset, int count) {
        FloatMaker made = floats;
        if (made == null) {
            made = floatMaker(key);
            floats = made;
        }
        floatBatches.fill(from, into, into.length, offset, count, made::make);
    }

    @Override
    public final void fill(long from, double[] into, int offset, int count) {
        Doubles made = doubles;
        if (made == null) {
            made = new Doubles(RandomWords.firstOf(key), RandomWords.secondOf(key), doubleMaker());
            doubles = made;
        }
        doubleBatches.fill(from, into, into.length, offset, count, made::make);
    }

    /** What makes the elements in float; asked once. */
    abstract FloatMaker floatMaker(Key key);

    /** What makes the elements in double; asked once. */
    abstract DoubleMaker doubleMaker();

    private static final class Doubles {
        private final RandomWords words;
        private final RandomWords lower;
        private final DoubleMaker maker;
        private final double[][] made = new double[RandomWords.WORDS][LANES];

        Doubles(RandomWords words, RandomWords lower, DoubleMaker maker) {
            this.words = words;
            this.lower = lower;
            this.maker = maker;
        }

        void make(long block, int blocks, double[] into, int at) {
            words.draw(block, blocks);
            lower.draw(block, blocks);
            maker.make(words, lower, made, blocks * RandomWords.LANES);
            RandomWords.order(made, blocks, into, at);
        }
    }
}
