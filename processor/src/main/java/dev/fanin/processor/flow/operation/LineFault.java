package dev.fanin.processor.flow.operation;

import java.io.Serial;

/** Leaves the reader of a line at its first fault; never leaves the package. */
final class LineFault extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final int column;
    private final String fault;

    /** @param column where the fault is, from 0 */
    LineFault(int column, String fault) {
        super(fault);
        this.column = column;
        this.fault = fault;
    }

    int column() {
        return column;
    }

    String fault() {
        return fault;
    }
}
