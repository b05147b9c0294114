package dev.fanin.init;

import java.util.Arrays;

/**
 * Arithmetic in whole numbers: a result is exact or an error that names its operands.
 *
 * @since 0.1
 */
public final class Exact {

    private Exact() {}

    /**
     * The product of all; 1 of none.
     *
     * @throws ArithmeticException if it does not fit into a long
     */
    public static long product(long... sizes) {
        long product = 1;
        for (long size : sizes) {
            if (Math.multiplyHigh(product, size) != (product * size) >> 63) {
                throw tooLarge("the product of " + Arrays.toString(sizes));
            }
            product *= size;
        }
        return product;
    }

    /**
     * {@code a + b}.
     *
     * @throws ArithmeticException if it does not fit into a long
     */
    public static long sum(long a, long b) {
        long sum = a + b;
        if (((a ^ sum) & (b ^ sum)) < 0) {
            throw tooLarge(a + " + " + b);
        }
        return sum;
    }

    /**
     * {@code a - b}.
     *
     * @throws ArithmeticException if it does not fit into a long
     */
    public static long difference(long a, long b) {
        long difference = a - b;
        if (((a ^ b) & (a ^ difference)) < 0) {
            throw tooLarge(a + " - " + b);
        }
        return difference;
    }

    /**
     * {@code a / b}.
     *
     * @throws ArithmeticException if it is not a whole number
     */
    public static long quotient(long a, long b) {
        if (b == 0 || a % b != 0) {
            throw new ArithmeticException(a + " / " + b + " is not a whole number");
        }
        if (a == Long.MIN_VALUE && b == -1) {
            throw tooLarge(a + " / " + b);
        }
        return a / b;
    }

    private static ArithmeticException tooLarge(String operation) {
        return new ArithmeticException(operation + " does not fit into a long");
    }
}
