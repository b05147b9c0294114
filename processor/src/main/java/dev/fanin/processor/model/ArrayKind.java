package dev.fanin.processor.model;

/** The type of a parameter. */
public enum ArrayKind {
    /** {@code org.nd4j.linalg.api.ndarray.INDArray}. */
    ARRAY,
    /** {@code org.nd4j.autodiff.samediff.SDVariable}. */
    VARIABLE
}
