package dev.fanin.random;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/** Draws the words of one block after another and makes floats of them. */
abstract class VectorMaker implements FloatMaker {

    static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
    static final int LENGTH = INTS.length();

    private final VectorThreefry threefry = new VectorThreefry();

    @Override
    public final void make(Key key, long block, int blocks, float[] into, int at) {
        for (int i = 0; i < blocks; i++) {
            make(threefry.draw(key, block + i), into, at + i * RandomWords.BLOCK);
        }
    }

    /** Makes the floats of a block, whose words lie as its elements will. */
    abstract void make(int[] words, float[] into, int at);
}
