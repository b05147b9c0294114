package dev.fanin.samples.training;

import java.io.PrintStream;
import java.util.function.Consumer;

/** Prints lines, but none twice in a row: a bar shows its end again when it is closed. */
final class LogLines implements Consumer<String> {
    private final PrintStream out;
    private String last = "";

    LogLines(PrintStream out) {
        this.out = out;
    }

    @Override
    public void accept(String line) {
        if (!line.equals(last)) {
            out.println(line);
        }
        last = line;
    }
}
