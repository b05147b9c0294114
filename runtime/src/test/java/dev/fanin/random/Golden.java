package dev.fanin.random;

import java.util.ArrayList;
import java.util.List;

/** What streams give, and a program that prints it, for another virtual machine to run. */
record Golden(Streams kind, int chunks) {
    private static final int CHUNK = 8192;

    /** Once without warning, and then for long enough that the optimising compiler has had its turn. */
    static List<Golden> all() {
        List<Golden> all = new ArrayList<>();
        for (Streams kind : Streams.values()) {
            all.add(new Golden(kind, 1));
            switch (kind) {
                case UNIFORM, NORMAL, CUT_AT_TWO -> all.add(new Golden(kind, 400));
                default -> all.add(new Golden(kind, 10));
            }
        }
        return all;
    }

    /** Stream, chunks; the first element, one far out and a hash of all chunks, in float and then in double. */
    String line() {
        ElementStream stream = kind.of(2026, "golden.weight");
        float[] floats = new float[CHUNK];
        double[] doubles = new double[CHUNK];
        long floatHash = 0;
        long doubleHash = 0;
        for (int chunk = 0; chunk < chunks; chunk++) {
            stream.fill((long) chunk * CHUNK, floats, 0, CHUNK);
            stream.fill((long) chunk * CHUNK, doubles, 0, CHUNK);
            for (int i = 0; i < CHUNK; i++) {
                floatHash = 31 * floatHash + Float.floatToRawIntBits(floats[i]);
                doubleHash = 31 * doubleHash + Double.doubleToRawLongBits(doubles[i]);
            }
        }
        stream.fill(0, floats, 0, 1);
        stream.fill(0, doubles, 0, 1);
        stream.fill(1L << 40, floats, 1, 1);
        stream.fill(1L << 40, doubles, 1, 1);
        return String.format(
                "%s %d %a %a %016x %a %a %016x",
                kind, chunks, floats[0], floats[1], floatHash, doubles[0], doubles[1], doubleHash);
    }

    /** Prints the line of each that has no more chunks than the argument says. */
    public static void main(String[] arguments) {
        int most = Integer.parseInt(arguments[0]);
        all().stream().filter(golden -> golden.chunks <= most).map(Golden::line).forEach(System.out::println);
    }
}
