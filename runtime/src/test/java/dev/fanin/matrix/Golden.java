package dev.fanin.matrix;

import dev.fanin.Spectrum;
import java.util.List;

/** The matrices whose bits are known, and a program that prints their hashes, for another virtual machine to run. */
record Golden(String name, int work, RandomMatrix matrix) {
    private static final double[] NONE = {};

    static final List<Golden> ALL = List.of(
            orthogonal(1, 1),
            orthogonal(9, 9),
            orthogonal(33, 33),
            orthogonal(130, 130),
            orthogonal(40, 700),
            orthogonal(700, 40),
            orthogonal(520, 520),
            new Golden("power-60-90", 2, Svd.of(60, 90, Spectrum.POWER, 2, NONE, .5, 60)),
            new Golden("gaussian-50-30", 1, Svd.of(50, 30, Spectrum.GAUSSIAN, 2, NONE, 1, 30)),
            new Golden("gaussian-50-30-rank-8", 1, Svd.of(50, 30, Spectrum.GAUSSIAN, 2, NONE, 1, 8)),
            new Golden("spectral-50-30", 1, Svd.of(50, 30, Spectrum.SPECTRAL, 2, NONE, 1, 30)),
            new Golden("spectral-50-30-rank-8", 1, Svd.of(50, 30, Spectrum.SPECTRAL, 2, NONE, 1, 8)));

    private static Golden orthogonal(int rows, int columns) {
        int work = rows * columns * Math.min(rows, columns) / 1_000_000;
        return new Golden("orthogonal-" + rows + "-" + columns, work, new Orthogonal(rows, columns, 1));
    }

    /** Its name, and the hashes in float and in double. */
    String line() {
        return String.format(
                "%s %016x %016x", name, Hash.ofFloats(matrix, Tasks.SERIAL), Hash.ofDoubles(matrix, Tasks.SERIAL));
    }

    /** Prints the line of each which is no more work than the argument says. */
    public static void main(String[] arguments) {
        int most = Integer.parseInt(arguments[0]);
        ALL.stream().filter(golden -> golden.work <= most).map(Golden::line).forEach(System.out::println);
    }
}
