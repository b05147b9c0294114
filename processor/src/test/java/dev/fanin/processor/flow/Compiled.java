package dev.fanin.processor.flow;

import dev.fanin.processor.CompiledClasses;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the compiler, with bodies checked, says about sources in memory; and the classes it makes of them. */
record Compiled(List<Diagnostic<? extends JavaFileObject>> diagnostics, Map<String, byte[]> classes) {

    static Compiled of(Map<String, String> sources, String... options) {
        return with(new BodiesOnly(), sources, options);
    }

    static Compiled with(Processor processor, Map<String, String> sources, String... options) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> arguments = new ArrayList<>(List.of("-parameters"));
        arguments.addAll(List.of(options));
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((name, text) -> files.add(new Source(name, text)));
        Map<String, byte[]> classes = new HashMap<>();
        StandardJavaFileManager standard = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null);
        JavaCompiler.CompilationTask task =
                compiler.getTask(null, new InMemory(standard, classes), diagnostics, arguments, null, files);
        task.setLocale(Locale.ROOT);
        task.setProcessors(List.of(processor));
        task.call();
        return new Compiled(diagnostics.getDiagnostics(), classes);
    }

    /** One of the classes, ready to run. */
    Class<?> load(String type) throws ClassNotFoundException {
        return new CompiledClasses(classes).loadClass(type);
    }

    /** Errors and warnings, each as javac's users see it: file, line, column, and the text. */
    String text() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(Compiled::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
        String kind = diagnostic.getKind() == Diagnostic.Kind.ERROR ? "error" : "warning";
        String where = diagnostic.getSource() == null
                ? ""
                : diagnostic.getSource().getName() + ":" + diagnostic.getLineNumber() + ":"
                        + diagnostic.getColumnNumber() + ": ";
        return where + kind + ": " + diagnostic.getMessage(Locale.ROOT);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public String getName() {
            return toUri().getPath().substring(1);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class InMemory extends ForwardingJavaFileManager<StandardJavaFileManager> {
        private final Map<String, byte[]> classes;

        InMemory(StandardJavaFileManager standard, Map<String, byte[]> classes) {
            super(standard);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return new ByteArrayOutputStream() {
                        @Override
                        public void close() throws IOException {
                            super.close();
                            classes.put(name, toByteArray());
                        }
                    };
                }
            };
        }
    }
}
