package dev.fanin.random;

/**
 * Standard normals, by the transform of Box and Muller: sqrt(-2 log u) (cos, sin)(2 pi t).
 *
 * <p>Words 0 and 1 of a counter make its elements 0 and 1, words 2 and 3 the others. Of the 64 bits of a pair 40 are u,
 * (k + 1/2) 2^-40, so that normals reach 7.5 standard deviations, and 24 are t, to which doubles add 29. Both share u
 * because its last bits would tell near 0, where the radius is large: |Phi(float) - Phi(double)| stays below
 * 1.5e-6, whatever the bits.
 *
 * @see <a href="https://doi.org/10.1214/aoms/1177706645">Box, Muller: A note on the generation of random normal deviates
 *     (1958)</a>
 * @since 0.1
 */
public final class NormalStream extends BlockStream {

    /** The normals of a key. */
    public NormalStream(Key key) {
        super(key);
    }

    @Override
    FloatMaker floatMaker() {
        return Loops.areCold() ? new FirstNormals() : FloatKernels.FASTEST.normals();
    }

    @Override
    WordByWord singleFloatMaker() {
        return new PlainFloatKernels().normals();
    }

    @Override
    DoubleMaker doubleMaker() {
        return new DoubleNormals();
    }
}
