package dev.fanin.samples.papers;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A deep linear network: all that its loss depends on is the product of its weights.
 *
 * @param weights from the inputs to the outputs, changed in place
 */
record LinearNet(INDArray[] weights) {

    /**
     * A step down the gradient of half the loss: for each weight, (those before)^T (gradient by the map) (those after)^T.
     *
     * @return the loss before it
     */
    double step(LinearTask task, double rate) {
        INDArray[] upTo = upTo();
        INDArray byProduct = task.gradient(upTo[weights.length]);
        for (int layer = weights.length - 1; layer >= 0; layer--) {
            INDArray gradient = layer == 0 ? byProduct : upTo[layer].transpose().mmul(byProduct);
            byProduct = byProduct.mmul(weights[layer].transpose());
            weights[layer].subi(gradient.mul(rate));
        }
        return task.loss(upTo[weights.length]);
    }

    /** The products of the first 1, 2, 3... weights, at their number. */
    private INDArray[] upTo() {
        INDArray[] products = new INDArray[weights.length + 1];
        products[1] = weights[0];
        for (int layer = 1; layer < weights.length; layer++) {
            products[layer + 1] = products[layer].mmul(weights[layer]);
        }
        return products;
    }
}
