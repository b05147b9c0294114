package dev.fanin.processor.compiler;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What javac offers beyond the standard: syntax trees, and listening to the course of a compilation. Where javac is not
 * installed this class still loads, so code for any compiler may speak of it, but not, even in a lambda, of its parts.
 */
public record Javac(Trees trees, JavacTask task, Elements elements, Types types, Messager messager) {

    /** Empty if the compiler is not javac. */
    public static Optional<Javac> of(ProcessingEnvironment environment) {
        return Wrapping.layers(environment).stream().flatMap(Javac::direct).findFirst();
    }

    /** Whether the type is being compiled. */
    public boolean isInSource(TypeElement type) {
        return trees.getPath(type) != null;
    }

    private static Stream<Javac> direct(ProcessingEnvironment environment) {
        try {
            return Stream.of(new Javac(
                    Trees.instance(environment),
                    JavacTask.instance(environment),
                    environment.getElementUtils(),
                    environment.getTypeUtils(),
                    environment.getMessager()));
        } catch (IllegalArgumentException | LinkageError notJavac) {
            return Stream.empty();
        }
    }
}
