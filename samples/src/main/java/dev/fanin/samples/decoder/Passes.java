package dev.fanin.samples.decoder;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What a {@link Decoder} makes of a batch.
 *
 * @param h the features all tasks share
 * @param p1 what the first task predicts, as probabilities
 * @param p2 what the second predicts
 * @param p3 what the third predicts; nothing comes after it, so nothing verifies it
 * @param q1 the first prediction, verified by the two after it
 * @param q2 the second prediction, verified by the third
 */
record Passes(INDArray h, INDArray p1, INDArray p2, INDArray p3, INDArray q1, INDArray q2) {}
