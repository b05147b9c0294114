package dev.fanin.processor.flow.operation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the text of tables. A line {@code types a.B, a.C} opens a table, each other line is an operation of it (see
 * {@link LineReader}); {@code #} starts a comment.
 */
final class TableReader {

    private static final String TYPES = "types ";

    private static final Pattern TYPE = Pattern.compile("[\\p{L}\\d_$.]+");

    private final String source;
    private final boolean trusted;
    private final List<TableFault> faults = new ArrayList<>();
    private final List<OperationTable> tables = new ArrayList<>();
    private Set<String> types = Set.of();
    private Map<String, List<String>> lines = new LinkedHashMap<>();

    private TableReader(String source, boolean trusted) {
        this.source = source;
        this.trusted = trusted;
    }

    /** What a text says: its tables, and what could not be read. */
    record Tables(List<OperationTable> tables, List<TableFault> faults) {
        Tables {
            tables = List.copyOf(tables);
            faults = List.copyOf(faults);
        }
    }

    static Tables read(String source, String text) {
        TableReader reader = new TableReader(source, false);
        reader.read(text);
        return new Tables(reader.tables, reader.faults);
    }

    /** The tables of a text without faults: its lines are read when their operations are first looked up. */
    static List<OperationTable> trusted(String text) {
        TableReader reader = new TableReader("", true);
        reader.read(text);
        return reader.tables;
    }

    private void read(String text) {
        int number = 0;
        for (String line : text.lines().toList()) {
            read(++number, withoutComment(line).stripTrailing());
        }
        close();
    }

    /** The types that a text without faults has tables of. */
    static Set<String> types(String text) {
        Set<String> types = new LinkedHashSet<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(TYPES)) {
                for (String type :
                        withoutComment(line).substring(TYPES.length()).split(",", -1)) {
                    types.add(type.strip());
                }
            }
        }
        return types;
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf('#');
        return comment < 0 ? line : line.substring(0, comment);
    }

    private void read(int number, String line) {
        if (line.isBlank()) {
            return;
        }
        try {
            if (line.stripLeading().startsWith(TYPES)) {
                close();
                types = readTypes(line);
                return;
            }
            if (types.isEmpty()) {
                throw new LineFault(
                        0, "expected 'types' and the qualified names of classes before the first operation");
            }
            if (!trusted) {
                LineReader.read(line);
            }
            for (String operation : new LinkedHashSet<>(LineReader.names(line))) {
                lines.computeIfAbsent(operation, name -> new ArrayList<>()).add(line);
            }
        } catch (LineFault fault) {
            faults.add(new TableFault(source, number, fault.column() + 1, fault.fault()));
        }
    }

    private static Set<String> readTypes(String line) throws LineFault {
        Set<String> types = new LinkedHashSet<>();
        int at = line.indexOf(TYPES) + TYPES.length();
        for (String type : line.substring(at).split(",", -1)) {
            if (!TYPE.matcher(type.strip()).matches()) {
                throw new LineFault(at, "expected the qualified name of a class but found '" + type.strip() + "'");
            }
            types.add(type.strip());
            at += type.length() + 1;
        }
        return types;
    }

    private void close() {
        if (!types.isEmpty()) {
            tables.add(new OperationTable(types, lines));
        }
        lines = new LinkedHashMap<>();
    }
}
