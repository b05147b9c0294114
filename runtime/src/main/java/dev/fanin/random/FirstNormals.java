package dev.fanin.random;

import org.jspecify.annotations.Nullable;

/** Makes the first normals of a cold virtual machine one counter at a time, and goes on with the fastest loops. */
final class FirstNormals implements FloatMaker {

    private final FewNormals few = new FewNormals();
    private @Nullable FloatMaker fastest;
    private int left = Loops.ELEMENTS_WITHOUT;

    @Override
    public void make(Key key, long block, int blocks, float[] into, int at) {
        if (left > 0) {
            left -= blocks * RandomWords.BLOCK;
            few.make(key, block, blocks, into, at);
            return;
        }
        FloatMaker made = fastest;
        if (made == null) {
            made = FloatKernels.FASTEST.normals();
            fastest = made;
        }
        made.make(key, block, blocks, into, at);
    }
}
