package dev.fanin.processor.size;

/** What became of a text: what it says, or where and why it says nothing. */
public sealed interface Parsed<T> {

    record Success<T>(T value) implements Parsed<T> {}

    /**
     * @param column where the fault is, from 0
     * @param message what was expected there
     */
    record Fault<T>(int column, String message) implements Parsed<T> {}
}
