package dev.fanin.processor.flow;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.fanin.processor.scope.ClassScope;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * What the compiler knows about the trees of one compilation unit. On attributed trees the path above a tree does not
 * matter, so none is kept: finding paths cost more than all else in a trial.
 */
record Site(Trees trees, Elements elements, Types types, CompilationUnitTree unit, TreePath root) {

    private static final Set<String> ARRAYS =
            Set.of("org.nd4j.linalg.api.ndarray.INDArray", "org.nd4j.autodiff.samediff.SDVariable");

    private static final Set<String> INTEGERS = Set.of("java.lang.Integer", "java.lang.Long");

    static Site of(Trees trees, Elements elements, Types types, TreePath type) {
        return new Site(trees, elements, types, type.getCompilationUnit(), type);
    }

    @Nullable
    Element element(Tree tree) {
        return trees.getElement(new TreePath(root, tree));
    }

    @Nullable
    TypeMirror type(Tree tree) {
        return trees.getTypeMirror(new TreePath(root, tree));
    }

    boolean isInteger(Tree tree) {
        TypeMirror type = type(tree);
        return type != null && isInteger(type);
    }

    static boolean isPrimitive(@Nullable TypeMirror type) {
        return type != null && type.getKind().isPrimitive();
    }

    static boolean isInteger(TypeMirror type) {
        TypeKind kind = type.getKind();
        if (kind == TypeKind.DECLARED) {
            return INTEGERS.contains(name(type));
        }
        return kind == TypeKind.INT || kind == TypeKind.LONG || kind == TypeKind.SHORT || kind == TypeKind.BYTE;
    }

    /** Whether a type is that of Java arrays of numbers. */
    static boolean isIntegers(TypeMirror type) {
        return type instanceof ArrayType array && isInteger(array.getComponentType());
    }

    /** Whether values of a type are arrays in the sense of this checker. */
    static boolean isArray(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && ARRAYS.contains(name(type));
    }

    /** The name of a declared type's class. */
    private static String name(TypeMirror type) {
        return ClassScope.element(type)
                .map(element -> element.getQualifiedName().toString())
                .orElse("");
    }

    /** The file and line of a tree, found only when asked for. */
    Supplier<String> place(Tree tree) {
        return () -> place(unit, tree);
    }

    /** The file and line of a declaration: of the class alone if it comes from a class file. */
    Supplier<String> place(Element element) {
        return () -> {
            TreePath path = trees.getPath(element);
            if (path == null) {
                Element owner = element.getEnclosingElement();
                return owner == null ? "" : owner.getSimpleName().toString();
            }
            return place(path.getCompilationUnit(), path.getLeaf());
        };
    }

    private String place(CompilationUnitTree in, Tree tree) {
        Tree named = tree instanceof VariableTree variable && variable.getType() != null ? variable.getType() : tree;
        long start = trees.getSourcePositions().getStartPosition(in, named);
        String file = in.getSourceFile().getName();
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return start < 0 || in.getLineMap() == null
                ? name
                : name + ":" + in.getLineMap().getLineNumber(start);
    }
}
