package dev.fanin.processor.flow;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreeScanner;
import dev.fanin.processor.scope.Scope;
import dev.fanin.processor.size.Size;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Expressions of a constructor as sizes. */
final class ConstructorTerms {

    private static final Set<String> INTEGERS = Set.of("int", "long");

    private final Scope scope;
    private final ConstructorLocals locals;

    ConstructorTerms(Scope scope, ConstructorLocals locals) {
        this.scope = scope;
        this.locals = locals;
    }

    /** The parameter that an expression is, if no field has told yet what it is. */
    Optional<String> unboundName(ExpressionTree tree) {
        String name = Syntax.text(Syntax.withoutParentheses(tree));
        return locals.isUnbound(name) ? Optional.of(name) : Optional.empty();
    }

    /** An expression as a size of fields alone. */
    Optional<Size> bound(ExpressionTree tree) {
        return size(tree).filter(ConstructorLocals::isBound);
    }

    Optional<Size> size(ExpressionTree tree) {
        ExpressionTree inner = Syntax.withoutParentheses(tree);
        if (inner instanceof LiteralTree literal) {
            return literal.getValue() instanceof Integer || literal.getValue() instanceof Long
                    ? Optional.of(Size.of(((Number) literal.getValue()).longValue()))
                    : Optional.empty();
        }
        if (inner instanceof TypeCastTree cast) {
            return INTEGERS.contains(Syntax.text(cast.getType())) ? size(cast.getExpression()) : Optional.empty();
        }
        if (inner instanceof BinaryTree binary) {
            return size(binary.getLeftOperand()).flatMap(left -> size(binary.getRightOperand())
                    .flatMap(right -> Arithmetic.apply(inner.getKind(), left, right)));
        }
        return path(inner).flatMap(this::named);
    }

    /** {@code width}, {@code this.width}, {@code config.width}, {@code config.width()}. */
    private static Optional<String> path(ExpressionTree tree) {
        if (tree instanceof MethodInvocationTree call) {
            return call.getArguments().isEmpty() && call.getMethodSelect() instanceof MemberSelectTree select
                    ? path(select)
                    : Optional.empty();
        }
        if (tree instanceof MemberSelectTree select) {
            return path(select.getExpression()).map(root -> root + "." + select.getIdentifier());
        }
        return tree instanceof IdentifierTree name ? Optional.of(name.getName().toString()) : Optional.empty();
    }

    private Optional<Size> named(String path) {
        if (path.startsWith("this.")) {
            return scope.resolve(path.substring("this.".length()));
        }
        int dot = path.indexOf('.');
        String root = dot < 0 ? path : path.substring(0, dot);
        if (!locals.isLocal(root)) {
            return scope.resolve(path);
        }
        return dot < 0
                ? locals.size(path)
                : locals.fieldOf(root).flatMap(field -> scope.resolve(field + path.substring(dot)));
    }

    /** Whether an expression that is no size to us is made of sizes: then it is not free. */
    boolean dependsOnSizes(ExpressionTree tree) {
        AtomicBoolean depends = new AtomicBoolean();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void nothing) {
                String text = name.getName().toString();
                if (locals.isInteger(text) || scope.resolve(text).isPresent()) {
                    depends.set(true);
                }
                return null;
            }

            @Override
            public @Nullable Void visitConditionalExpression(ConditionalExpressionTree choice, @Nullable Void nothing) {
                depends.set(true);
                return null;
            }
        }.scan(tree, null);
        return depends.get();
    }
}
