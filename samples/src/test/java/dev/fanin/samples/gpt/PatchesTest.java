package dev.fanin.samples.gpt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.samples.digits.Split;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.dataset.DataSet;

class PatchesTest {
    private final DataSet examples = Patches.examples(Split.standard().test());

    @Test
    void patch_isItsFourPixels_inThrees() {
        // The first digit held out is the file's fifth, a four; its rows begin
        //   0 0 0 1 11 0 0 0
        //   0 0 0 7  8 0 0 0
        // and of 0..16, less than 5.3 is white, less than 10.7 grey.
        assertThat(examples.getFeatures().getRow(0).toIntVector()).startsWith(0, 1, 2 * 27 + 3, 0);
    }

    @Test
    void next_isTheTextOneFurther_andEndsWithTheDigit() {
        int[] text = examples.getFeatures().getRow(0).toIntVector();
        int[] next = examples.getLabels().getRow(0).toIntVector();

        for (int i = 0; i + 1 < text.length; i++) {
            assertThat(next[i]).isEqualTo(text[i + 1]);
        }
        assertThat(next[15]).isEqualTo(81 + 4);
    }
}
