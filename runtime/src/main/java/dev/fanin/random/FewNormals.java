package dev.fanin.random;

/**
 * Normals of one counter at a time, from its words to its elements: the same bits as {@link FloatNormals}.
 *
 * <p>For the first ones of a cold virtual machine, which counts what short loops do, and takes most of its time for that. Once they
 * are compiled well, loops over many counters are several times as fast.
 */
final class FewNormals implements FloatMaker {

    private static final int[] NOTHING = new int[2 * Threefry.FOURS_OF_ROUNDS];

    static {
        FewNormals normals = new FewNormals();
        for (int i = 0; i < Loops.CALLS_UNTIL_COMPILED; i++) {
            normals.encipher(NOTHING, 0, 0, 0, 0);
            normals.make(0, 0);
        }
    }

    private final int[] words = new int[RandomWords.WORDS];
    private final float[] pair = new float[2];

    @Override
    public void make(Key key, long block, int blocks, float[] into, int at) {
        int[] schedule = schedule(key);
        long counter = block * RandomWords.LANES;
        for (int i = 0; i < blocks; i++) {
            makeBlock(key, schedule, counter + (long) i * RandomWords.LANES, into, at + i * RandomWords.BLOCK);
        }
    }

    private void makeBlock(Key key, int[] schedule, long counter, float[] into, int at) {
        for (int i = 0; i < RandomWords.LANES; i++) {
            encipher(schedule, (int) counter + i, (int) (counter >>> 32), key.nonce0(), key.nonce1());
            make(words[0], words[1]);
            into[at + i] = pair[0];
            into[at + i + RandomWords.LANES] = pair[1];
            make(words[2], words[3]);
            into[at + i + 2 * RandomWords.LANES] = pair[0];
            into[at + i + 3 * RandomWords.LANES] = pair[1];
        }
    }

    /** Twice, so that four neighbours can be taken from any place that rounds begin at. */
    private static int[] schedule(Key key) {
        int[] schedule = Threefry.schedule(key.key0(), key.key1(), key.key2(), key.key3());
        int[] twice = new int[2 * schedule.length];
        System.arraycopy(schedule, 0, twice, 0, schedule.length);
        System.arraycopy(schedule, 0, twice, schedule.length, schedule.length);
        return twice;
    }

    /** {@link Threefry} of one counter. */
    private void encipher(int[] schedule, int x0, int x1, int x2, int x3) {
        int a = x0 + schedule[0];
        int b = x1 + schedule[1];
        int c = x2 + schedule[2];
        int d = x3 + schedule[3];
        int i = 1;
        while (true) {
            a += b;
            b = Integer.rotateLeft(b, 10) ^ a;
            c += d;
            d = Integer.rotateLeft(d, 26) ^ c;
            a += d;
            d = Integer.rotateLeft(d, 11) ^ a;
            c += b;
            b = Integer.rotateLeft(b, 21) ^ c;
            a += b;
            b = Integer.rotateLeft(b, 13) ^ a;
            c += d;
            d = Integer.rotateLeft(d, 27) ^ c;
            a += d;
            d = Integer.rotateLeft(d, 23) ^ a;
            c += b;
            b = Integer.rotateLeft(b, 5) ^ c;
            if (i == Threefry.FOURS_OF_ROUNDS) {
                break;
            }
            a += schedule[i];
            b += schedule[i + 1];
            c += schedule[i + 2];
            d += schedule[i + 3] + i;
            a += b;
            b = Integer.rotateLeft(b, 6) ^ a;
            c += d;
            d = Integer.rotateLeft(d, 20) ^ c;
            a += d;
            d = Integer.rotateLeft(d, 17) ^ a;
            c += b;
            b = Integer.rotateLeft(b, 11) ^ c;
            a += b;
            b = Integer.rotateLeft(b, 25) ^ a;
            c += d;
            d = Integer.rotateLeft(d, 10) ^ c;
            a += d;
            d = Integer.rotateLeft(d, 18) ^ a;
            c += b;
            b = Integer.rotateLeft(b, 20) ^ c;
            a += schedule[i + 1];
            b += schedule[i + 2];
            c += schedule[i + 3];
            d += schedule[i + 4] + i + 1;
            i += 2;
        }
        words[0] = a + schedule[0];
        words[1] = b + schedule[1];
        words[2] = c + schedule[2];
        words[3] = d + schedule[3] + i;
    }

    /** The steps are told at {@link FloatNormals}. */
    private void make(int word0, int word1) {
        float highest = Float.intBitsToFloat((word0 >>> 9) | FloatBits.ONE) - 1;
        int below = (word0 & 0x1ff) << 14 | (word1 & 0xff) << 6;
        float lowest = (Float.intBitsToFloat(below | FloatBits.ONE) - 0x1.ffff8p-1f) * 0x1p-23f;
        float u = highest + lowest;
        float rest = lowest - (u - highest);
        int bits = Float.floatToRawIntBits(u);
        int above = bits - FloatNormals.ROOT_HALF;
        float f = (Float.intBitsToFloat(bits - (above & FloatNormals.EXPONENT)) - 1) + rest;
        float radius = (float) Math.sqrt(squaredRadius(above >> 23, f));
        float signed = word1 < 0 ? -radius : radius;
        float y = Float.intBitsToFloat(((word1 >>> 8) & 0x7fffff) | FloatBits.ONE) - 0x1.7ffffep0f;
        float q = y * y;
        pair[0] = signed
                * ((((FloatNormals.C4 * q + FloatNormals.C3) * q + FloatNormals.C2) * q + FloatNormals.C1) * q
                        + FloatNormals.C0);
        pair[1] = signed
                * (y
                        * ((((FloatNormals.S4 * q + FloatNormals.S3) * q + FloatNormals.S2) * q + FloatNormals.S1) * q
                                + FloatNormals.S0));
    }

    private static float squaredRadius(int exponent, float f) {
        float q = f * f;
        float p = FloatNormals.L6 * f + FloatNormals.L5;
        p = ((((p * f + FloatNormals.L4) * f + FloatNormals.L3) * f + FloatNormals.L2) * f + FloatNormals.L1) * f;
        p = (p + FloatNormals.L0) * (q * f);
        return exponent * FloatNormals.MINUS_2_LOG_2 + ((p + q) - 2 * f);
    }
}
