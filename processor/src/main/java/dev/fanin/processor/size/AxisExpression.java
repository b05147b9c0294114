package dev.fanin.processor.size;

/** One axis of a shape as it is written. */
public sealed interface AxisExpression {

    /** A size: {@code 2 * hidden}. */
    record Sized(SizeExpression size) implements AxisExpression {}

    /** {@code _}: one axis of any size. */
    record Any() implements AxisExpression {}

    /**
     * {@code ...} or {@code ...name}: any number of axes, at most once in a shape.
     *
     * @param name empty if they have none
     */
    record Rest(String name) implements AxisExpression {}
}
