package dev.fanin.random;

/**
 * Uniforms strictly between 0 and 1.
 *
 * <p>A float is (k + 1/2) 2^-23 with the word's highest 23 bits as k, a double (k + 1/2) 2^-52 with 32 bits of the word
 * and 20 of another: they differ by less than 2^-24.
 *
 * @since 0.1
 */
public final class UniformStream extends BlockStream {

    /** The uniforms of a key. */
    public UniformStream(Key key) {
        super(key);
    }

    @Override
    FloatMaker floatMaker() {
        return FloatKernels.FASTEST.uniforms();
    }

    @Override
    WordByWord singleFloatMaker() {
        return new PlainFloatKernels().uniforms();
    }

    @Override
    DoubleMaker doubleMaker() {
        return new DoubleUniforms();
    }
}
