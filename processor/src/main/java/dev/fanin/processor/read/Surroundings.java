package dev.fanin.processor.read;

import dev.fanin.processor.compiler.Javac;
import dev.fanin.processor.scope.ClassScope;
import dev.fanin.processor.scope.Imports;
import dev.fanin.processor.scope.TreeImports;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What the compiler offers to readers; less where it is not javac. */
public record Surroundings(Elements elements, Types types, Optional<Javac> javac) {

    public static Surroundings of(ProcessingEnvironment environment, Optional<Javac> javac) {
        return new Surroundings(environment.getElementUtils(), environment.getTypeUtils(), javac);
    }

    /** Whether the type is being compiled; no other compiler than javac tells. */
    public boolean isInSource(TypeElement type) {
        return javac.map(found -> found.isInSource(type)).orElse(false);
    }

    ClassScope scope(TypeElement type) {
        return new ClassScope(
                type,
                elements,
                javac.map(found -> TreeImports.of(type, found.trees(), elements))
                        .orElse(Imports.NONE));
    }
}
