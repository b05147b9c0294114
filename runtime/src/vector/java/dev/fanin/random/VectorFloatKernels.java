package dev.fanin.random;

/** On the Vector API: from the counter to the float in registers. */
public final class VectorFloatKernels implements FloatKernels {

    /** For the service loader. */
    public VectorFloatKernels() {}

    @Override
    public FloatMaker uniforms(Key key) {
        return new VectorUniforms(key);
    }

    @Override
    public FloatMaker normals(Key key) {
        return new VectorNormals(key);
    }

    @Override
    public FloatMaker cutAtTwo(Key key) {
        return new VectorCutAtTwo(key);
    }
}
