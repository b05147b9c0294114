package dev.fanin.processor.flow.operation;

/**
 * A fault in the text of a table.
 *
 * @param line from 1
 * @param column from 1
 * @param message what was expected there
 */
public record TableFault(String source, int line, int column, String message) {
    @Override
    public String toString() {
        return source + ":" + line + ":" + column + ": " + message;
    }
}
