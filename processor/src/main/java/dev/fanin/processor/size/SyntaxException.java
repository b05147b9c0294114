package dev.fanin.processor.size;

import java.io.Serial;

/** Leaves a parser at the first fault; never leaves the package. */
final class SyntaxException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final int column;
    private final String fault;

    SyntaxException(int column, String fault) {
        super(fault);
        this.column = column;
        this.fault = fault;
    }

    <T> Parsed<T> toFault() {
        return new Parsed.Fault<>(column, fault);
    }
}
