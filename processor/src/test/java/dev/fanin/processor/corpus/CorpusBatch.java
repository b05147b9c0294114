package dev.fanin.processor.corpus;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.fanin.processor.CompiledClasses;
import dev.fanin.processor.FaninProcessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Programs that are compiled in one go, because one start of the compiler for each would take minutes. */
final class CorpusBatch {

    private final Compilation compilation;
    private final ClassLoader loader;

    private CorpusBatch(Compilation compilation) {
        this.compilation = compilation;
        this.loader = CompiledClasses.of(compilation);
    }

    static CorpusBatch of(List<CorpusProgram> programs, String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("-Xmaxerrs", "0", "-Xmaxwarns", "0")); // javac would stop telling at 100
        return new CorpusBatch(Compiler.javac()
                .withProcessors(new FaninProcessor())
                .withOptions(all)
                .compile(programs.stream()
                        .map(program -> JavaFileObjects.forSourceString(program.mainClass(), program.source()))
                        .toList()));
    }

    /** The errors and warnings in the file of a program. */
    List<Diagnostic<? extends JavaFileObject>> said(CorpusProgram program) {
        String file = program.mainClass().replace('.', '/') + ".java";
        return all().stream()
                .filter(diagnostic -> diagnostic.getSource() != null
                        && diagnostic.getSource().getName().endsWith(file))
                .toList();
    }

    /** All errors and warnings. */
    List<Diagnostic<? extends JavaFileObject>> all() {
        return compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .collect(Collectors.toList());
    }

    static String text(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }

    /** What the program's method {@code run} returns; the programs have to be without errors. */
    Object run(CorpusProgram program) throws Throwable {
        Method run = loader.loadClass(program.mainClass()).getDeclaredMethod("run");
        run.setAccessible(true);
        try {
            return run.invoke(null);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
