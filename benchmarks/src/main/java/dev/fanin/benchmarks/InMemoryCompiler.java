package dev.fanin.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources in memory, with processors or without any. */
final class InMemoryCompiler {

    private final List<String> options;
    private final List<Processor> processors;
    private final Map<String, ByteArrayOutputStream> sources = new LinkedHashMap<>();

    InMemoryCompiler(Processor... processors) {
        this(List.of(), processors);
    }

    InMemoryCompiler(List<String> options, Processor... processors) {
        this.options = options;
        this.processors = List.of(processors);
    }

    /** The sources that the processors wrote. */
    List<MemorySource> sources() {
        return sources.entrySet().stream()
                .map(source ->
                        new MemorySource(source.getKey(), source.getValue().toString(StandardCharsets.UTF_8)))
                .toList();
    }

    /**
     * Compiles all.
     *
     * @throws IllegalStateException if that fails
     */
    InMemoryCompiler compile(List<MemorySource> units) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager standard =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, new Memory(standard), diagnostics, allOptions(), null, units);
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            if (!task.call()) {
                throw new IllegalStateException(diagnostics.getDiagnostics().toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private List<String> allOptions() {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        if (processors.isEmpty()) {
            all.add("-proc:none");
        }
        return all;
    }

    private final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {

        Memory(StandardJavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String type, JavaFileObject.Kind kind, FileObject sibling) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (kind == JavaFileObject.Kind.SOURCE) {
                sources.put(type, bytes);
            }
            return new Output(type, kind, bytes);
        }
    }

    private static final class Output extends SimpleJavaFileObject {

        private final ByteArrayOutputStream bytes;

        Output(String type, Kind kind, ByteArrayOutputStream bytes) {
            super(URI.create("memory:///" + type.replace('.', '/') + kind.extension), kind);
            this.bytes = bytes;
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
