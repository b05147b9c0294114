package dev.fanin.processor.flow.operation;

import dev.fanin.processor.size.Equations;
import java.util.ArrayList;
import java.util.Collections;
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

    private final Map<String, List<Face>> faces;
    private final List<OperationTable> project;

    /** The tables of the types that were called, those of the project first. */
    private final Map<String, List<OperationTable>> called = new HashMap<>();

    private OperationTables(Map<String, List<Face>> faces, List<OperationTable> project) {
        this.faces = faces;
        this.project = project;
    }

    /** What a project's text adds: the tables with it, and the lines that could not be read. */
    public record Extended(OperationTables tables, List<TableFault> faults) {
        public Extended {
            faults = List.copyOf(faults);
        }
    }

    /** The tables of ND4J and SameDiff. */
    public static OperationTables ofNd4j() {
        Map<String, List<Face>> faces = new HashMap<>();
        for (String name : LIBRARY) {
            Face face = Face.named(name);
            for (String type : face.types()) {
                faces.computeIfAbsent(type, first -> new ArrayList<>()).add(0, face);
            }
        }
        return new OperationTables(faces, List.of());
    }

    /**
     * These tables and those of a text, which come first where both know a method.
     *
     * @param source how faults name the text
     */
    public Extended with(String source, String text) {
        TableReader.Tables read = TableReader.read(source, text);
        List<OperationTable> more = new ArrayList<>(read.tables());
        Collections.reverse(more);
        more.addAll(project);
        return new Extended(new OperationTables(faces, List.copyOf(more)), read.faults());
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
        return called.computeIfAbsent(type, this::find);
    }

    private List<OperationTable> find(String type) {
        List<OperationTable> found = new ArrayList<>();
        for (OperationTable table : project) {
            if (table.types().contains(type)) {
                found.add(table);
            }
        }
        for (Face face : faces.getOrDefault(type, List.of())) {
            found.addAll(face.of(type));
        }
        return List.copyOf(found);
    }

    /** The types that have tables, in order. */
    public SortedSet<String> types() {
        SortedSet<String> types = new TreeSet<>(faces.keySet());
        project.forEach(table -> types.addAll(table.types()));
        return types;
    }

    /** The methods of a type that have lines. */
    public SortedSet<String> methods(String type) {
        SortedSet<String> methods = new TreeSet<>();
        of(type).forEach(table -> methods.addAll(table.methods()));
        return methods;
    }
}
