package dev.fanin.random;

/** Makes the elements of whole blocks in float; for one thread at a time, and for one key after another. */
public interface FloatMaker {

    /**
     * Makes the elements of some blocks, {@link RandomWords#BATCH} at most, none of whose batch is another's.
     *
     * @param key of the stream
     * @param block the first one
     * @param into where they go, in order
     * @param at where the first element goes
     */
    void make(Key key, long block, int blocks, float[] into, int at);
}
