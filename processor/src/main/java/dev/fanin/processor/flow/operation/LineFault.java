package dev.fanin.processor.flow.operation;

import java.io.Serial;

/** Leaves the reader of a line at its first fault; never leaves the package. */
final class LineFault extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final String fault;

    LineFault(String fault) {
        super(fault);
        this.fault = fault;
    }

    String fault() {
        return fault;
    }
}
