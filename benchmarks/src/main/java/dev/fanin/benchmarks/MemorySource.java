package dev.fanin.benchmarks;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source file in memory. */
final class MemorySource extends SimpleJavaFileObject {

    private final String type;
    private final String text;

    MemorySource(String type, String text) {
        super(URI.create("memory:///" + type.replace('.', '/') + ".java"), Kind.SOURCE);
        this.type = type;
        this.text = text;
    }

    /** The qualified name of its class. */
    String type() {
        return type;
    }

    String text() {
        return text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
