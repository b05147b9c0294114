package dev.fanin.samples.papers;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What a linear map is to make of examples, as far as the squared error tells: their second moments.
 *
 * @param inputs {@code [in, in]}, the mean of x^T x
 * @param both {@code [in, out]}, the mean of x^T y
 * @param answers the mean square length of y, which is the loss of a map of zeros
 */
record LinearTask(INDArray inputs, INDArray both, double answers) {

    /** Of a batch: inputs {@code [batch, in]}, answers {@code [batch, out]}. */
    static LinearTask of(INDArray inputs, INDArray answers) {
        long batch = inputs.rows();
        INDArray transposed = inputs.transpose();
        double length = answers.norm2Number().doubleValue();
        return new LinearTask(
                transposed.mmul(inputs).divi(batch), transposed.mmul(answers).divi(batch), length * length / batch);
    }

    /** The mean squared distance of the answers from what a map makes of the inputs. */
    double loss(INDArray map) {
        INDArray twice = inputs.mmul(map).subi(both).subi(both);
        return answers + twice.muli(map).sumNumber().doubleValue();
    }

    /** The gradient of half the loss by the map. */
    INDArray gradient(INDArray map) {
        return inputs.mmul(map).subi(both);
    }
}
