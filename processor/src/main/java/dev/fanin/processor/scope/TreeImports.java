package dev.fanin.processor.scope;

import com.sun.source.tree.ImportTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/** The imports of a file as javac parsed it; none for types that come from class files. */
public final class TreeImports implements Imports {

    private final List<? extends ImportTree> imports;
    private final Elements elements;

    private TreeImports(List<? extends ImportTree> imports, Elements elements) {
        this.imports = imports;
        this.elements = elements;
    }

    public static Imports of(TypeElement type, Trees trees, Elements elements) {
        TreePath path = trees.getPath(type);
        return path == null ? NONE : new TreeImports(path.getCompilationUnit().getImports(), elements);
    }

    @Override
    public Optional<TypeElement> type(String name) {
        return imported(false, name)
                .flatMap(qualified -> Stream.ofNullable(elements.getTypeElement(qualified)))
                .findFirst();
    }

    @Override
    public Optional<VariableElement> constant(String name) {
        return imported(true, name)
                .flatMap(qualified -> Stream.ofNullable(elements.getTypeElement(owner(qualified))))
                .flatMap(owner -> ClassScope.fieldOf(owner, name).stream())
                .findFirst();
    }

    /** What the name would stand for by each import: named ones first, then those with a star. */
    private Stream<String> imported(boolean isStatic, String name) {
        List<String> texts = imports.stream()
                .filter(each -> each.isStatic() == isStatic)
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
