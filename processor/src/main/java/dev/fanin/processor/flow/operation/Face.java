package dev.fanin.processor.flow.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One face of the library and its table, of which only the types are read at first: most programs see few faces. */
final class Face {

    private final String text;
    private @Nullable List<OperationTable> tables;

    private Face(String text) {
        this.text = text;
    }

    /** The face that a resource beside this class describes. */
    static Face named(String name) {
        String resource = name + ".operations";
        try (InputStream in = Face.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the processor's jar lacks " + resource);
            }
            return new Face(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> types() {
        return TableReader.types(text);
    }

    /** The tables that know a type, the last one first. */
    List<OperationTable> of(String type) {
        List<OperationTable> found = new ArrayList<>();
        for (OperationTable table : tables()) {
            if (table.types().contains(type)) {
                found.add(0, table);
            }
        }
        return found;
    }

    private List<OperationTable> tables() {
        List<OperationTable> known = tables;
        if (known == null) {
            known = TableReader.trusted(text);
            tables = known;
        }
        return known;
    }
}
