package dev.fanin.processor.read;

import dev.fanin.processor.problem.Fault;
import dev.fanin.processor.problem.Problem;
import dev.fanin.processor.problem.Problems;
import dev.fanin.processor.scope.ClassScope;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Checks annotations marked {@code @InitializedBy} where they are declared. */
public final class InitializerAnnotations {

    private final Surroundings surroundings;

    public InitializerAnnotations(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public List<Problem> check(TypeElement annotation) {
        Problems problems = new Problems();
        Marked.find(annotation, annotation, Names.INITIALIZED_BY, surroundings.elements())
                .ifPresent(marker -> check(annotation, marker, problems));
        return problems.all();
    }

    private void check(TypeElement annotation, Marked marker, Problems problems) {
        Optional<TypeElement> initializer =
                marker.value("value") instanceof TypeMirror mirror ? ClassScope.element(mirror) : Optional.empty();
        initializer
                .flatMap(record -> new InitializerFit(surroundings, annotation).misfit(annotation, record))
                .ifPresent(misfit -> problems.add(
                        Fault.INITIALIZER_CLASS,
                        marker.position("value"),
                        annotation.getSimpleName(),
                        marker.value("value"),
                        misfit,
                        InitializerFit.HELP));
    }
}
