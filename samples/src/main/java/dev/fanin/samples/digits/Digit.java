package dev.fanin.samples.digits;

import java.util.Arrays;

/** One handwritten digit: 64 grey values of 0..16, row by row, and what it shows. */
record Digit(int[] pixels, int label) {
    static final int PIXELS = 64;

    Digit {
        if (pixels.length != PIXELS) {
            throw new IllegalArgumentException("pixels must be " + PIXELS + ": " + pixels.length);
        }
        if (label < 0 || label > 9) {
            throw new IllegalArgumentException("label must be in 0..9: " + label);
        }
    }

    /** Reads a line of 65 numbers: the pixels, then the label. */
    static Digit parse(String line) {
        int[] numbers =
                Arrays.stream(line.split(",")).mapToInt(Integer::parseInt).toArray();
        if (numbers.length != PIXELS + 1) {
            throw new IllegalArgumentException("a line must have " + (PIXELS + 1) + " numbers: " + numbers.length);
        }
        return new Digit(Arrays.copyOf(numbers, PIXELS), numbers[PIXELS]);
    }
}
