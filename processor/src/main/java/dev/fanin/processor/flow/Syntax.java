package dev.fanin.processor.flow;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Questions about trees that their text alone answers. */
final class Syntax {

    private static final int LONGEST = 24;

    private Syntax() {}

    static ExpressionTree withoutParentheses(ExpressionTree tree) {
        ExpressionTree inner = tree;
        while (inner instanceof ParenthesizedTree parenthesized) {
            inner = parenthesized.getExpression();
        }
        return inner;
    }

    /** {@code a} of {@code a[i][j]}. */
    static ExpressionTree withoutIndices(ExpressionTree tree) {
        ExpressionTree inner = withoutParentheses(tree);
        while (inner instanceof ArrayAccessTree access) {
            inner = withoutParentheses(access.getExpression());
        }
        return inner;
    }

    /** What a message calls an expression: its text if short, else the call it ends in. */
    static String name(ExpressionTree tree) {
        ExpressionTree inner = withoutParentheses(tree);
        if (inner instanceof TypeCastTree cast) {
            return name(cast.getExpression());
        }
        if (inner instanceof IdentifierTree || inner instanceof MemberSelectTree) {
            return inner.toString();
        }
        if (inner instanceof MethodInvocationTree call) {
            return methodName(call) + "(...)";
        }
        if (inner instanceof NewClassTree created) {
            return "new " + created.getIdentifier() + "(...)";
        }
        String text = inner.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }

    /** The name that a tree is or ends in; empty if it is none. */
    static String lastName(Tree tree) {
        if (tree instanceof IdentifierTree identifier) {
            return identifier.getName().toString();
        }
        return tree instanceof MemberSelectTree select ? select.getIdentifier().toString() : "";
    }

    /** The text of a tree; names, paths and primitive types, which most are, are told without printing it. */
    static String text(@Nullable Tree tree) {
        if (tree instanceof IdentifierTree identifier) {
            return identifier.getName().toString();
        }
        if (tree instanceof MemberSelectTree select) {
            return text(select.getExpression()) + "." + select.getIdentifier();
        }
        return tree instanceof PrimitiveTypeTree primitive
                ? primitive.getPrimitiveTypeKind().name().toLowerCase(Locale.ROOT)
                : String.valueOf(tree);
    }

    static String methodName(MethodInvocationTree call) {
        ExpressionTree method = call.getMethodSelect();
        return method instanceof MemberSelectTree select
                ? select.getIdentifier().toString()
                : method.toString();
    }
}
