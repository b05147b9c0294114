package dev.fanin.processor.flow.operation;

import dev.fanin.processor.size.Equations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The tables of the library's operations, and those a project adds for its own. */
public final class OperationTables implements Operations {

    /** Where a project keeps its own tables, on its class path. */
    public static final String PROJECT_RESOURCE = "META-INF/fanin/operations.txt";

    private static final List<String> LIBRARY = List.of(
            "indarray",
            "nd4j",
            "transforms",
            "index",
            "config",
            "sdvariable",
            "samediff",
            "base",
            "math",
            "bitwise",
            "random",
            "linalg",
            "loss",
            "nn",
            "cnn",
            "rnn",
            "image");

    private final Map<String, List<OperationTable>> tables;

    private OperationTables(Map<String, List<OperationTable>> tables) {
        this.tables = tables;
    }

    /** What a project's text adds: the tables with it, and the lines that could not be read. */
    public record Extended(OperationTables tables, List<TableFault> faults) {
        public Extended {
            faults = List.copyOf(faults);
        }
    }

    /** The tables of ND4J and SameDiff. */
    public static OperationTables library() {
        OperationTables tables = new OperationTables(Map.of());
        for (String face : LIBRARY) {
            Extended extended = tables.with(face, text(face + ".operations"));
            if (!extended.faults().isEmpty()) {
                throw new IllegalStateException(extended.faults().toString());
            }
            tables = extended.tables();
        }
        return tables;
    }

    /**
     * These tables and those of a text, which come first where both know a method.
     *
     * @param source how faults name the text
     */
    public Extended with(String source, String text) {
        TableReader.Tables read = TableReader.read(source, text, Rules.byName());
        Map<String, List<OperationTable>> more = new HashMap<>(tables);
        for (OperationTable table : read.tables()) {
            for (String type : table.types()) {
                List<OperationTable> all = new ArrayList<>(List.of(table));
                all.addAll(more.getOrDefault(type, List.of()));
                more.put(type, List.copyOf(all));
            }
        }
        return new Extended(new OperationTables(Map.copyOf(more)), read.faults());
    }

    @Override
    public Outcome apply(Call call, Equations equations, FreshSymbols fresh) {
        for (OperationTable table : of(call.owner())) {
            Outcome outcome = table.apply(call, equations, fresh);
            if (!(outcome instanceof Outcome.Unmodelled)) {
                return outcome;
            }
        }
        return new Outcome.Unmodelled();
    }

    /** The tables that know a type. */
    List<OperationTable> of(String type) {
        return tables.getOrDefault(type, List.of());
    }

    /** The types that have tables, in order. */
    public SortedSet<String> types() {
        return new TreeSet<>(tables.keySet());
    }

    /** The methods of a type that have lines. */
    public SortedSet<String> methods(String type) {
        SortedSet<String> methods = new TreeSet<>();
        of(type).forEach(table -> methods.addAll(table.lines().keySet()));
        return methods;
    }

    private static String text(String resource) {
        try (InputStream in = OperationTables.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the processor's jar lacks " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
