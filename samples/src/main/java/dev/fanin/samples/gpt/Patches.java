package dev.fanin.samples.gpt;

import dev.fanin.samples.digits.Digits;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Digits as text: 16 tokens for the patches of 2 x 2 pixels, row by row, then one for the digit they show.
 *
 * <p>A patch is one of 3^4 tokens, its pixels being white, grey or black; the ten digits follow these in the vocabulary.
 */
final class Patches {
    static final int LENGTH = 16;
    private static final int GREYS = 3;
    private static final int KINDS = GREYS * GREYS * GREYS * GREYS;
    static final int VOCABULARY = KINDS + Digits.KINDS;

    private static final int ACROSS = 4;
    private static final int[] PIXELS = {0, 1, 8, 9};

    private Patches() {}

    /** The text, and for each of its tokens the one that follows; the digit follows the last. */
    static DataSet examples(Digits digits) {
        INDArray pixels = digits.pixels();
        int[] labels = digits.answers(label -> label);
        int[][] text = new int[digits.size()][];
        int[][] next = new int[digits.size()][];
        for (int i = 0; i < text.length; i++) {
            int[] tokens = tokens(pixels.getRow(i).toFloatVector(), labels[i]);
            text[i] = Arrays.copyOf(tokens, LENGTH);
            next[i] = Arrays.copyOfRange(tokens, 1, LENGTH + 1);
        }
        return new DataSet(Nd4j.createFromArray(text), Nd4j.createFromArray(next));
    }

    private static int[] tokens(float[] pixels, int label) {
        int[] tokens = new int[LENGTH + 1];
        for (int at = 0; at < LENGTH; at++) {
            int corner = at / ACROSS * 16 + at % ACROSS * 2;
            for (int pixel : PIXELS) {
                tokens[at] = tokens[at] * GREYS + grey(pixels[corner + pixel]);
            }
        }
        tokens[LENGTH] = tokenOf(label);
        return tokens;
    }

    private static int grey(float pixel) {
        return Math.min((int) (pixel * GREYS), GREYS - 1);
    }

    /** The token that stands for a digit. */
    static int tokenOf(int label) {
        return KINDS + label;
    }
}
