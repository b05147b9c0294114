package dev.fanin.random;

import org.jspecify.annotations.Nullable;

/** A stream whose elements are made from the words of whole blocks, in float and in double. */
abstract class BlockStream implements ElementStream {

    /** Lanes of as many blocks as are made at once. */
    static final int LANES = RandomWords.BATCH * RandomWords.LANES;

    /** So few are made one by one: their block has a thousand. */
    private static final int FEW = 192;

    private Key key;
    private final long[] few = new long[FEW];
    private final Batches<float[]> floatBatches = Batches.ofFloats();
    private final Batches<double[]> doubleBatches = Batches.ofDoubles();

    // Each has much scratch memory, and most streams are asked for one of them.
    private @Nullable Floats floats;
    private @Nullable WordByWord singleFloats;
    private @Nullable Doubles doubles;

    BlockStream(Key key) {
        this.key = key;
    }

    @Override
    public final void restart(Key key) {
        this.key = key;
    }

    @Override
    public final void fill(long from, float[] into, int offset, int count) {
        if (count <= FEW) {
            gather(neighbours(from, count), into, offset, count);
            return;
        }
        Floats made = floats;
        if (made == null) {
            made = new Floats(floatMaker());
            floats = made;
        }
        floatBatches.fill(key, from, into, into.length, offset, count, made);
    }

    @Override
    public final void fill(long from, double[] into, int offset, int count) {
        if (count <= FEW) {
            gather(neighbours(from, count), into, offset, count);
            return;
        }
        doubleBatches.fill(key, from, into, into.length, offset, count, doubles());
    }

    private long[] neighbours(long from, int count) {
        Batches.check(from, count);
        for (int i = 0; i < count; i++) {
            few[i] = from + i;
        }
        return few;
    }

    @Override
    public final void gather(long[] indices, float[] into, int offset, int count) {
        WordByWord made = singleFloats;
        if (made == null) {
            made = singleFloatMaker();
            singleFloats = made;
        }
        for (int i = 0; i < count; i += LANES) {
            made.gather(key, indices, i, into, offset + i, Math.min(LANES, count - i));
        }
    }

    @Override
    public final void gather(long[] indices, double[] into, int offset, int count) {
        Doubles made = doubles();
        for (int i = 0; i < count; i += LANES) {
            made.gather(key, indices, i, into, offset + i, Math.min(LANES, count - i));
        }
    }

    private Doubles doubles() {
        Doubles made = doubles;
        if (made == null) {
            made = new Doubles(doubleMaker());
            doubles = made;
        }
        return made;
    }

    /** What makes the elements in float; asked once. */
    abstract FloatMaker floatMaker();

    /** What makes single elements in float, with the same bits; asked once. */
    abstract WordByWord singleFloatMaker();

    /** What makes the elements in double; asked once. */
    abstract DoubleMaker doubleMaker();

    private record Floats(FloatMaker maker) implements Batches.Maker<float[]> {
        @Override
        public void make(Key key, long block, int blocks, float[] into, int at) {
            maker.make(key, block, blocks, into, at);
        }
    }

    private static final class Doubles implements Batches.Maker<double[]> {
        private final RandomWords words = RandomWords.ofFirstPlane();
        private final RandomWords lower = RandomWords.ofSecondPlane();
        private final DoubleMaker maker;
        private final double[][] made = new double[RandomWords.WORDS][LANES];

        Doubles(DoubleMaker maker) {
            this.maker = maker;
        }

        @Override
        public void make(Key key, long block, int blocks, double[] into, int at) {
            words.draw(key, block, blocks);
            lower.draw(key, block, blocks);
            maker.make(words, lower, made, blocks * RandomWords.LANES);
            RandomWords.order(made, blocks, into, at);
        }

        void gather(Key key, long[] indices, int from, double[] into, int at, int count) {
            words.draw(key, indices, from, count);
            lower.draw(key, indices, from, count);
            maker.make(words, lower, made, count);
            for (int i = 0; i < count; i++) {
                into[at + i] = made[RandomWords.wordOf(indices[from + i])][i];
            }
        }
    }
}
