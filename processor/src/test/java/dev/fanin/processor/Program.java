package dev.fanin.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/** Sources that are compiled with the processor, and run: the class {@code Main} has a static method {@code run}. */
final class Program {

    private static final String IMPORTS =
            """
            import dev.fanin.*;
            import java.util.*;
            import org.nd4j.autodiff.samediff.*;
            import org.nd4j.linalg.api.ndarray.INDArray;
            """;

    private final Compilation compilation;

    private Program(Compilation compilation) {
        this.compilation = compilation;
    }

    /** A program of several files, each a type in the default package, named as it starts. */
    static Program of(String... types) {
        return with(List.of(new FaninProcessor()), types);
    }

    static Program with(List<Processor> processors, String... types) {
        List<JavaFileObject> files = new ArrayList<>();
        for (String type : types) {
            String name = type.replaceFirst("(?s).*?(?:class|record|interface) (\\w+).*", "$1");
            files.add(JavaFileObjects.forSourceString(name, IMPORTS + type));
        }
        Compilation compilation = Compiler.javac()
                .withProcessors(processors)
                .withOptions("-Xlint:all,-processing", "-Werror")
                .compile(files);
        assertThat(compilation).succeeded();
        return new Program(compilation);
    }

    /** What {@code Main.run} returns, as text; or the exception it throws. */
    String run() {
        try {
            Method run = CompiledClasses.of(compilation).loadClass("Main").getDeclaredMethod("run");
            run.setAccessible(true);
            return String.valueOf(run.invoke(null));
        } catch (InvocationTargetException thrown) {
            return String.valueOf(thrown.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The source that was generated for a type. */
    String generated(String type) {
        return compilation
                .generatedSourceFile(type)
                .map(Program::text)
                .orElseThrow(() -> new IllegalStateException(type + " was not generated"));
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
