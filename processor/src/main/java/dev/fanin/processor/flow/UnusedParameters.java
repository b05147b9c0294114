package dev.fanin.processor.flow;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.fanin.processor.scope.Mirrors;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Parameters that are started and then forgotten. Only what is sure: the model uses others of its parameters, no source
 * of the compilation mentions the name of this one, and it is not public, so that nobody else can.
 */
final class UnusedParameters {

    private final Trees trees;
    private final Collection<TypeElement> sources;

    UnusedParameters(Trees trees, Collection<TypeElement> sources) {
        this.trees = trees;
        this.sources = sources;
    }

    /** The forgotten parameters of all models, in the order of the models. */
    List<VariableElement> of(Collection<TypeElement> models) {
        List<VariableElement> unused = new ArrayList<>();
        models.forEach(model -> unused.addAll(unusedIn(model)));
        return unused.isEmpty() ? unused : unmentioned(unused);
    }

    /** What the model's own file does not use, though it uses other parameters. */
    private List<VariableElement> unusedIn(TypeElement model) {
        TreePath path = trees.getPath(model);
        if (path == null) {
            return List.of();
        }
        Mentions mentions = new Mentions();
        mentions.addAll(path.getCompilationUnit());
        Set<Name> own = mentions.names();
        List<VariableElement> unused = new ArrayList<>();
        boolean used = false;
        for (VariableElement field : ElementFilter.fieldsIn(model.getEnclosedElements())) {
            if (isStarted(field)) {
                boolean mentioned = own.contains(field.getSimpleName());
                used |= mentioned;
                if (!mentioned && !isPublic(model, field)) {
                    unused.add(field);
                }
            }
        }
        return used ? unused : List.of();
    }

    private List<VariableElement> unmentioned(List<VariableElement> fields) {
        Mentions everywhere = new Mentions();
        sources.stream()
                .map(trees::getPath)
                .filter(Objects::nonNull)
                .map(TreePath::getCompilationUnit)
                .distinct()
                .forEach(everywhere::addAll);
        Set<String> words = everywhere.words();
        return fields.stream()
                .filter(field -> !everywhere.names().contains(field.getSimpleName())
                        && !words.contains(field.getSimpleName().toString()))
                .toList();
    }

    private static boolean isStarted(VariableElement field) {
        return field.getAnnotationMirrors().stream()
                .anyMatch(mirror -> Mirrors.find(mirror.getAnnotationType().asElement(), "dev.fanin.InitializedBy")
                        .isPresent());
    }

    private static boolean isPublic(TypeElement model, VariableElement field) {
        boolean seen = model.getKind() == ElementKind.RECORD
                || field.getModifiers().contains(Modifier.PUBLIC)
                || field.getModifiers().contains(Modifier.PROTECTED);
        return seen && model.getModifiers().contains(Modifier.PUBLIC);
    }
}
