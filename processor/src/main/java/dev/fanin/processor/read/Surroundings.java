package dev.fanin.processor.read;

import com.sun.source.util.Trees;
import dev.fanin.processor.scope.ClassScope;
import dev.fanin.processor.scope.Imports;
import dev.fanin.processor.scope.TreeImports;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What the compiler offers to readers; no trees where it is not javac. */
public record Surroundings(Elements elements, Types types, Optional<Trees> trees) {

    public static Surroundings of(ProcessingEnvironment environment) {
        return new Surroundings(environment.getElementUtils(), environment.getTypeUtils(), trees(environment));
    }

    private static Optional<Trees> trees(ProcessingEnvironment environment) {
        try {
            return Optional.of(Trees.instance(environment));
        } catch (IllegalArgumentException | LinkageError notJavac) {
            return Optional.empty();
        }
    }

    ClassScope scope(TypeElement type) {
        return new ClassScope(
                type,
                elements,
                trees.map(found -> TreeImports.of(type, found, elements)).orElse(Imports.NONE));
    }
}
