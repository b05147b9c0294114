package dev.fanin.random;

import java.util.Arrays;

/**
 * SHA-256 of a short message.
 *
 * <p>The JDK's own gives the same, but looking for it loads seventy classes of its security architecture, which takes
 * longer than making a million numbers.
 *
 * @see <a href="https://doi.org/10.6028/NIST.FIPS.180-4">FIPS 180-4: Secure Hash Standard (2015)</a>
 */
final class Sha256 {

    private static final int BLOCK = 64;

    /** The fractional parts of the cube roots of the first 64 primes. */
    private static final int[] ROUND = {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
    };

    /** The fractional parts of the square roots of the first 8 primes. */
    private static final int[] START = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
    };

    private Sha256() {}

    /** The hash, its eight words in order. */
    static int[] of(byte[] message) {
        // A one, zeros, and the length in bits, so that the whole fills blocks.
        byte[] padded = Arrays.copyOf(message, (message.length + 8) / BLOCK * BLOCK + BLOCK);
        padded[message.length] = (byte) 0x80;
        long bits = 8L * message.length;
        for (int i = 1; i <= Long.BYTES; i++) {
            padded[padded.length - i] = (byte) bits;
            bits >>>= 8;
        }
        int[] hash = START.clone();
        for (int at = 0; at < padded.length; at += BLOCK) {
            compress(schedule(padded, at), hash);
        }
        return hash;
    }

    private static int[] schedule(byte[] padded, int at) {
        int[] w = new int[ROUND.length];
        for (int i = 0; i < BLOCK; i++) {
            w[i / 4] = w[i / 4] << 8 | (padded[at + i] & 0xff);
        }
        for (int i = 16; i < w.length; i++) {
            int a = w[i - 15];
            int b = w[i - 2];
            int s0 = Integer.rotateRight(a, 7) ^ Integer.rotateRight(a, 18) ^ (a >>> 3);
            int s1 = Integer.rotateRight(b, 17) ^ Integer.rotateRight(b, 19) ^ (b >>> 10);
            w[i] = w[i - 16] + s0 + w[i - 7] + s1;
        }
        return w;
    }

    private static void compress(int[] w, int[] hash) {
        int[] v = hash.clone();
        for (int i = 0; i < w.length; i++) {
            int e = v[4];
            int a = v[0];
            int s1 = Integer.rotateRight(e, 6) ^ Integer.rotateRight(e, 11) ^ Integer.rotateRight(e, 25);
            int choice = (e & v[5]) ^ (~e & v[6]);
            int first = v[7] + s1 + choice + ROUND[i] + w[i];
            int s0 = Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22);
            int majority = (a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]);
            System.arraycopy(v, 0, v, 1, 7);
            v[4] += first;
            v[0] = first + s0 + majority;
        }
        for (int i = 0; i < hash.length; i++) {
            hash[i] += v[i];
        }
    }
}
