package dev.fanin.samples.gpt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

class GptTest {
    private final SameDiff sd = SameDiff.create();
    private final Gpt gpt = GptParameters.create(new Config(7, 3, 8, 2, 4, 2), sd, 5);

    @Test
    void scores_areOneForEachTokenThatMayFollow() {
        assertThat(scores(0, 1, 2).shape()).containsExactly(3, 7);
    }

    @Test
    void token_later_changesNoEarlierScore() {
        INDArray scores = scores(0, 1, 2);
        INDArray other = scores(0, 1, 6);

        assertThat(rows(other, 0, 2)).isEqualTo(rows(scores, 0, 2));
        assertThat(rows(other, 2, 3)).isNotEqualTo(rows(scores, 2, 3));
    }

    @Test
    void token_earlier_changesAllLaterScores() {
        INDArray scores = scores(0, 1, 2);
        INDArray other = scores(5, 1, 2);

        for (int row = 0; row < 3; row++) {
            assertThat(rows(other, row, row + 1)).isNotEqualTo(rows(scores, row, row + 1));
        }
    }

    @Test
    void head_isTheTableOfTokens_transposed() {
        assertThat(gpt.head().eval()).isEqualTo(gpt.tokens().getArr().transpose());
    }

    private INDArray scores(int... tokens) {
        SDVariable text = sd.constant(Nd4j.createFromArray(new int[][] {tokens}));
        return gpt.forward(text).eval();
    }

    private static INDArray rows(INDArray scores, int from, int to) {
        return scores.get(NDArrayIndex.interval(from, to), NDArrayIndex.all());
    }
}
