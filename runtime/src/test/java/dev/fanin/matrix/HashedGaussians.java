package dev.fanin.matrix;

/** Normals from a hash of seed, stream and index: slow, plain, and nothing to do with the library's own. */
record HashedGaussians(long seed) implements Gaussians {

    @Override
    public void fill(int stream, long first, float[] into, int offset, int count) {
        for (int i = 0; i < count; i++) {
            into[offset + i] = (float) normal(stream, first + i);
        }
    }

    @Override
    public void fill(int stream, long first, double[] into, int offset, int count) {
        for (int i = 0; i < count; i++) {
            into[offset + i] = normal(stream, first + i);
        }
    }

    private double normal(int stream, long index) {
        long bits = mix(mix(mix(seed) + stream) + index);
        double radius = StrictMath.sqrt(-2 * StrictMath.log(unit(bits)));
        return radius * StrictMath.cos(2 * StrictMath.PI * unit(mix(bits)));
    }

    private static double unit(long bits) {
        return ((bits >>> 12) + .5) * 0x1p-52;
    }

    /** SplitMix64's finaliser: Steele, Lea, Flood 2014. */
    static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
