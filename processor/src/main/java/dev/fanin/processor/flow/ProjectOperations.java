package dev.fanin.processor.flow;

import dev.fanin.processor.flow.operation.OperationTables;
import dev.fanin.processor.flow.operation.Operations;
import dev.fanin.processor.flow.operation.TableFault;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * The tables of operations that a project brings for methods which ND4J's tables do not know: the resource
 * {@value OperationTables#PROJECT_RESOURCE} of its class path, of its source path and of its own output, and the files
 * that the option {@value #OPTION} names. Where several know a method the later one is asked first.
 */
public final class ProjectOperations {

    /** Files of tables, separated as the class path is. */
    public static final String OPTION = "fanin.operations";

    private static final List<StandardLocation> LOCATIONS =
            List.of(StandardLocation.CLASS_PATH, StandardLocation.SOURCE_PATH, StandardLocation.CLASS_OUTPUT);

    private final ProcessingEnvironment environment;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private boolean read;

    public ProjectOperations(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** Reads the texts, once; has to be called while annotations are processed, when resources can be asked for. */
    public void read() {
        if (read) {
            return;
        }
        read = true;
        LOCATIONS.forEach(this::readResource);
        Arrays.stream(environment.getOptions().getOrDefault(OPTION, "").split(File.pathSeparator, -1))
                .filter(file -> !file.isBlank())
                .forEach(this::readFile);
    }

    /** A compiler, or a build tool around it, may know no such place. */
    private void readResource(StandardLocation location) {
        try {
            FileObject file = environment.getFiler().getResource(location, "", OperationTables.PROJECT_RESOURCE);
            String text = file.getCharContent(true).toString();
            texts.remove(file.getName());
            texts.put(file.getName(), text);
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException none) {
            return;
        }
    }

    private void readFile(String file) {
        try {
            texts.put(file, Files.readString(Path.of(file)));
        } catch (IOException | InvalidPathException e) {
            print(
                    Diagnostic.Kind.ERROR,
                    "[option.operations] -A" + OPTION + " names a file that cannot be read: " + file);
        }
    }

    /** The library's tables and the project's; faults in these are errors. */
    public Operations tables() {
        OperationTables tables = OperationTables.ofNd4j();
        Set<String> known = tables.types();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            OperationTables.Extended extended = tables.with(text.getKey(), text.getValue());
            for (TableFault fault : extended.faults()) {
                print(Diagnostic.Kind.ERROR, "[operations.syntax] " + fault);
            }
            tables = extended.tables();
        }
        for (String type : tables.types()) {
            if (!known.contains(type)) {
                doubt(type, tables.methods(type));
            }
        }
        return tables;
    }

    /** A table may describe a library that is not there; but a name written wrong would never be noticed. */
    private void doubt(String name, Set<String> methods) {
        TypeElement type = environment.getElementUtils().getTypeElement(name);
        if (type == null) {
            print(
                    Diagnostic.Kind.WARNING,
                    "[operations.unknown] a table describes " + name + ", which is no class here");
            return;
        }
        Set<String> declared = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .map(method -> method.getSimpleName().toString())
                .collect(Collectors.toSet());
        List<String> missing = new ArrayList<>(methods);
        missing.removeAll(declared);
        for (String method : missing) {
            print(Diagnostic.Kind.WARNING, "[operations.unknown] " + name + " declares no method " + method);
        }
    }

    private void print(Diagnostic.Kind kind, String message) {
        environment.getMessager().printMessage(kind, message);
    }
}
