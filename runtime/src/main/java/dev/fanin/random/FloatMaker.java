package dev.fanin.random;

/** Makes the elements of whole blocks in float; for one thread at a time. */
public interface FloatMaker {

    /**
     * Makes the elements of some blocks, {@link RandomWords#BATCH} at most, none of whose batch is another's.
     *
     * @param block the first one
     * @param into where they go, in order
     * @param at where the first element goes
     */
    void make(long block, int blocks, float[] into, int at);
}
