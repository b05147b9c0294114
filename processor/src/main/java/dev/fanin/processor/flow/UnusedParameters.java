package dev.fanin.processor.flow;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.fanin.processor.scope.Mirrors;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

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

    List<VariableElement> of(TypeElement model) {
        TreePath path = trees.getPath(model);
        if (path == null) {
            return List.of();
        }
        Set<String> own = names(path.getCompilationUnit(), false);
        List<VariableElement> unused = new ArrayList<>();
        boolean used = false;
        for (VariableElement field : ElementFilter.fieldsIn(model.getEnclosedElements())) {
            if (isStarted(field)) {
                boolean mentioned = own.contains(field.getSimpleName().toString());
                used |= mentioned;
                if (!mentioned && !isPublic(model, field)) {
                    unused.add(field);
                }
            }
        }
        return used && !unused.isEmpty() ? unmentioned(unused) : List.of();
    }

    private List<VariableElement> unmentioned(List<VariableElement> fields) {
        Set<String> mentioned = sources.stream()
                .map(trees::getPath)
                .filter(Objects::nonNull)
                .map(TreePath::getCompilationUnit)
                .distinct()
                .flatMap(unit -> names(unit, true).stream())
                .collect(Collectors.toSet());
        return fields.stream()
                .filter(field -> !mentioned.contains(field.getSimpleName().toString()))
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

    /**
     * All names that are used in a file.
     *
     * @param texts whether the words of its strings count, which may name parameters too: {@code @Tied("tokens")}
     */
    private static Set<String> names(CompilationUnitTree unit, boolean texts) {
        Set<String> names = new HashSet<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
                names.add(tree.getName().toString());
                return null;
            }

            @Override
            public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
                names.add(tree.getIdentifier().toString());
                return super.visitMemberSelect(tree, null);
            }

            @Override
            public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void nothing) {
                names.add(tree.getName().toString());
                return super.visitMemberReference(tree, null);
            }

            @Override
            public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
                if (texts && tree.getValue() instanceof String text) {
                    names.addAll(List.of(text.split("\\W+", -1)));
                }
                return null;
            }
        }.scan(unit, null);
        return names;
    }
}
