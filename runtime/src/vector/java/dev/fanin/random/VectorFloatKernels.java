package dev.fanin.random;

/** On the Vector API: from the counter to the float in registers. */
public final class VectorFloatKernels implements FloatKernels {

    /** For the service loader. */
    public VectorFloatKernels() {}

    @Override
    public FloatMaker uniforms() {
        return new VectorUniforms();
    }

    @Override
    public FloatMaker normals() {
        return new VectorNormals();
    }

    @Override
    public FloatMaker cutAtTwo() {
        return new VectorCutAtTwo();
    }
}
