package dev.fanin.processor.flow.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One face of the library and its table, of which only the types are read at first: most programs see few faces. */
final class Face {

    private final String name;
    private final String text;
    private final Map<String, Rule> rules;
    private @Nullable List<OperationTable> tables;

    private Face(String name, String text, Map<String, Rule> rules) {
        this.name = name;
        this.text = text;
        this.rules = rules;
    }

    /** The face that a resource beside this class describes. */
    static Face of(String name, Map<String, Rule> rules) {
        String resource = name + ".operations";
        try (InputStream in = Face.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the processor's jar lacks " + resource);
            }
            return new Face(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), rules);
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
            TableReader.Tables read = TableReader.read(name, text, rules);
            if (!read.faults().isEmpty()) {
                throw new IllegalStateException(read.faults().toString());
            }
            known = read.tables();
            tables = known;
        }
        return known;
    }
}
