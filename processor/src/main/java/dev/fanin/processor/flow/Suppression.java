package dev.fanin.processor.flow;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.Optional;
import java.util.Set;

/** What {@code @SuppressWarnings} on a declaration silences: {@code "shape"} all of it, a code what has that code. */
final class Suppression {

    private static final String ALL = "shape";

    private Suppression() {}

    /** Whether everything is silenced by these modifiers. */
    static boolean covers(ModifiersTree modifiers) {
        return mentions(modifiers, Set.of(ALL));
    }

    /** Whether a declaration around the tree silences a code. */
    static boolean covers(TreePath path, String code) {
        for (TreePath at = path; at != null; at = at.getParentPath()) {
            if (modifiers(at.getLeaf())
                    .filter(modifiers -> mentions(modifiers, Set.of(ALL, code)))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<ModifiersTree> modifiers(Tree tree) {
        if (tree instanceof ClassTree type) {
            return Optional.of(type.getModifiers());
        }
        if (tree instanceof MethodTree method) {
            return Optional.of(method.getModifiers());
        }
        return tree instanceof VariableTree variable ? Optional.of(variable.getModifiers()) : Optional.empty();
    }

    private static boolean mentions(ModifiersTree modifiers, Set<String> codes) {
        for (AnnotationTree annotation : modifiers.getAnnotations()) {
            if (Syntax.lastName(annotation.getAnnotationType()).endsWith("SuppressWarnings")) {
                for (ExpressionTree argument : annotation.getArguments()) {
                    boolean named = argument instanceof AssignmentTree;
                    if (mentions(named ? ((AssignmentTree) argument).getExpression() : argument, codes)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean mentions(ExpressionTree value, Set<String> codes) {
        if (value instanceof NewArrayTree array && array.getInitializers() != null) {
            return array.getInitializers().stream().anyMatch(element -> mentions(element, codes));
        }
        return value instanceof LiteralTree literal && codes.contains(String.valueOf(literal.getValue()));
    }
}
