package dev.fanin.processor.scope;

import com.sun.source.tree.ImportTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/** The imports of a file as javac parsed it; none for types that come from class files. */
public final class TreeImports implements Imports {

    private final List<ImportTree> types = new ArrayList<>();
    private final List<ImportTree> constants = new ArrayList<>();
    private final Elements elements;

    private TreeImports(List<? extends ImportTree> imports, Elements elements) {
        imports.forEach(each -> (each.isStatic() ? constants : types).add(each));
        this.elements = elements;
    }

    public static Imports of(TypeElement type, Trees trees, Elements elements) {
        TreePath path = trees.getPath(type);
        return path == null ? NONE : new TreeImports(path.getCompilationUnit().getImports(), elements);
    }

    @Override
    public Optional<TypeElement> type(String name) {
        return imported(types, name)
                .flatMap(qualified -> Stream.ofNullable(elements.getTypeElement(qualified)))
                .findFirst();
    }

    @Override
    public Optional<VariableElement> constant(String name) {
        return imported(constants, name)
                .flatMap(qualified -> Stream.ofNullable(elements.getTypeElement(owner(qualified))))
                .flatMap(owner -> ClassScope.fieldOf(owner, name).stream())
                .findFirst();
    }

    /** What the name would stand for by each import: named ones first, then those with a star. */
    private static Stream<String> imported(List<ImportTree> imports, String name) {
        if (imports.isEmpty()) {
            return Stream.empty();
        }
        List<String> texts = imports.stream()
                .map(each -> each.getQualifiedIdentifier().toString())
                .toList();
        return Stream.concat(
                texts.stream().filter(text -> text.endsWith("." + name)),
                texts.stream().filter(text -> text.endsWith(".*")).map(text -> owner(text) + "." + name));
    }

    private static String owner(String qualified) {
        return qualified.substring(0, qualified.lastIndexOf('.'));
    }
}
