package dev.fanin.samples.rnn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

class LstmTest {
    private static final int HIDDEN = 6;

    private final SameDiff sd = SameDiff.create();
    private final Lstm lstm = LstmParameters.create(3, HIDDEN, sd, 9);

    @Test
    void recurrentWeights_ofEveryGate_areOrthogonal() {
        INDArray recurrent = lstm.recurrent().getArr();

        for (int gate = 0; gate < 4; gate++) {
            INDArray own = recurrent.get(NDArrayIndex.all(), NDArrayIndex.interval(gate * HIDDEN, (gate + 1) * HIDDEN));
            INDArray product = own.transpose().mmul(own);
            assertThat(product.equalsWithEps(Nd4j.eye(HIDDEN), 1e-5)).isTrue();
        }
    }

    @Test
    void forgetGate_isOpenAtFirst() {
        assertThat(lstm.bias().getArr().toFloatVector())
                .containsExactly(0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void output_isThatOfTheFormula_numberByNumber() {
        float[][][] sequence = {{{0.5f, -1, 2}, {1, 0.25f, -0.5f}}};

        INDArray output =
                lstm.forward(sd.constant(Nd4j.createFromArray(sequence)), 2).eval();

        assertThat(output.ravel().toDoubleVector()).containsExactly(expected(sequence[0]), within(1e-6));
    }

    /** Hochreiter and Schmidhuber's cell with a forget gate, in plain Java. */
    private double[] expected(float[][] steps) {
        double[] output = new double[HIDDEN];
        double[] content = new double[HIDDEN];
        for (float[] step : steps) {
            double[] before = output.clone();
            for (int unit = 0; unit < HIDDEN; unit++) {
                double kept = sigmoid(gate(1, unit, step, before)) * content[unit];
                content[unit] = kept + sigmoid(gate(0, unit, step, before)) * Math.tanh(gate(3, unit, step, before));
                output[unit] = sigmoid(gate(2, unit, step, before)) * Math.tanh(content[unit]);
            }
        }
        return output;
    }

    private double gate(int gate, int unit, float[] step, double[] before) {
        int column = gate * HIDDEN + unit;
        double sum = lstm.bias().getArr().getDouble(column);
        for (int i = 0; i < step.length; i++) {
            sum += step[i] * lstm.input().getArr().getDouble(i, column);
        }
        for (int i = 0; i < HIDDEN; i++) {
            sum += before[i] * lstm.recurrent().getArr().getDouble(i, column);
        }
        return sum;
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
