package dev.fanin.samples;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Passes on whole lines, but for those that ND4J 1.0.0-M2.1 prints for every operation it differentiates. */
final class WithoutChatter extends FilterOutputStream {
    private static final String CHATTER = "Added differentiated op ";

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    WithoutChatter(OutputStream out) {
        super(out);
    }

    @Override
    public synchronized void write(int character) throws IOException {
        line.write(character);
        if (character == '\n' || character == '\r') {
            passOn();
        }
    }

    /** What has no end yet is passed on as well, such as a bar; chatter comes in one piece. */
    @Override
    public synchronized void flush() throws IOException {
        if (!CHATTER.startsWith(text()) && !text().startsWith(CHATTER)) {
            passOn();
        }
        out.flush();
    }

    private void passOn() throws IOException {
        if (!text().startsWith(CHATTER)) {
            line.writeTo(out);
        }
        line.reset();
    }

    private String text() {
        return line.toString(StandardCharsets.UTF_8);
    }
}
