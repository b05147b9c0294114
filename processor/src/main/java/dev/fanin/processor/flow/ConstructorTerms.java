package dev.fanin.processor.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.fanin.processor.scope.Scope;
import dev.fanin.processor.size.Size;
import dev.fanin.processor.size.Symbol;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Expressions of a constructor as sizes. A parameter stands for the field it is put into; before that it is a symbol of
 * its own, for which the first field that it determines can be solved: {@code this.a = 2 * n} says that n is a/2.
 */
final class ConstructorTerms {

    private static final Set<String> INTEGERS = Set.of("int", "long");

    private final Scope scope;
    private final Map<String, Size> locals = new HashMap<>();
    private final Map<String, String> objects = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> changed = new HashSet<>();

    ConstructorTerms(Scope scope) {
        this.scope = scope;
    }

    void enter(MethodTree constructor) {
        for (VariableTree parameter : constructor.getParameters()) {
            String name = parameter.getName().toString();
            names.add(name);
            if (INTEGERS.contains(Syntax.text(parameter.getType()))) {
                locals.put(name, placeholder(name));
            }
        }
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void nothing) {
                changed.add(Syntax.text(tree.getVariable()));
                return super.visitAssignment(tree, null);
            }

            @Override
            public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void nothing) {
                changed.add(Syntax.text(tree.getVariable()));
                return super.visitCompoundAssignment(tree, null);
            }

            @Override
            public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void nothing) {
                switch (tree.getKind()) {
                    case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> changed.add(
                            Syntax.text(tree.getExpression()));
                    default -> {}
                }
                return super.visitUnary(tree, null);
            }
        }.scan(constructor.getBody(), null);
        changed.retainAll(names);
        locals.keySet().removeAll(changed);
    }

    boolean isLocal(String name) {
        return names.contains(name);
    }

    void declare(VariableTree local) {
        String name = local.getName().toString();
        names.add(name);
        Optional<Size> size = local.getInitializer() == null ? Optional.empty() : size(local.getInitializer());
        if (!changed.contains(name) && INTEGERS.contains(Syntax.text(local.getType()))) {
            locals.put(name, size.orElseGet(() -> placeholder(name)));
        }
    }

    /** {@code this.config = configuration}. */
    void alias(AssignmentTree assignment) {
        String target = Syntax.text(assignment.getVariable());
        if (target.startsWith("this.") && assignment.getExpression() instanceof IdentifierTree parameter) {
            objects.put(parameter.getName().toString(), target.substring("this.".length()));
        }
    }

    void bind(String parameter, Size size) {
        Size before = locals.put(parameter, size);
        if (before != null) {
            locals.replaceAll((name, value) ->
                    value.substitute(symbol -> before.equals(Size.of(symbol)) ? Optional.of(size) : Optional.empty()));
        }
    }

    /** The parameter that an expression is, if no field has told yet what it is. */
    Optional<String> unboundName(ExpressionTree tree) {
        String name = Syntax.text(Syntax.withoutParentheses(tree));
        return Optional.ofNullable(locals.get(name))
                .filter(placeholder(name)::equals)
                .map(unbound -> name);
    }

    /** What a parameter or local is in terms of fields. */
    Optional<Size> known(String name) {
        return Optional.ofNullable(locals.get(name))
                .filter(size -> size.symbols().stream().noneMatch(ConstructorTerms::isPlaceholder));
    }

    /** An expression as a size of fields alone. */
    Optional<Size> bound(ExpressionTree tree) {
        return size(tree).filter(size -> size.symbols().stream().noneMatch(ConstructorTerms::isPlaceholder));
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
        if (!names.contains(root)) {
            return scope.resolve(path);
        }
        if (dot < 0) {
            return Optional.ofNullable(locals.get(path));
        }
        String field = objects.get(root);
        return field == null ? Optional.empty() : scope.resolve(field + path.substring(dot));
    }

    /** A size in which no parameter is left, by letting the field tell what the parameter is; itself if that told all. */
    Optional<Size> solve(Size size, Size field) {
        for (Symbol symbol : size.symbols()) {
            if (isPlaceholder(symbol)) {
                Size parameter = Size.of(symbol);
                Size constant = at(size, symbol, Size.of(0));
                Size slope = size.minus(constant).dividedBy(parameter);
                boolean solvable = !constant.symbols().contains(symbol)
                        && !slope.symbols().contains(symbol)
                        && slope.symbols().stream().noneMatch(ConstructorTerms::isPlaceholder)
                        && constant.symbols().stream().noneMatch(ConstructorTerms::isPlaceholder);
                if (!solvable) {
                    return Optional.empty();
                }
                bind(name(symbol), field.minus(constant).dividedBy(slope));
                return Optional.of(field);
            }
        }
        return Optional.of(size);
    }

    private static Size at(Size size, Symbol symbol, Size value) {
        try {
            return size.substitute(found -> found.equals(symbol) ? Optional.of(value) : Optional.empty());
        } catch (ArithmeticException divided) {
            return size;
        }
    }

    /** Whether an expression that is no size to us is made of sizes: then it is not free. */
    boolean dependsOnSizes(ExpressionTree tree) {
        AtomicBoolean depends = new AtomicBoolean();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void nothing) {
                String text = name.getName().toString();
                if (locals.containsKey(text)
                        || changed.contains(text)
                        || scope.resolve(text).isPresent()) {
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

    private static Size placeholder(String parameter) {
        return Size.name("(" + parameter + ")");
    }

    private static boolean isPlaceholder(Symbol symbol) {
        return symbol instanceof Symbol.Name && symbol.text().startsWith("(");
    }

    private static String name(Symbol placeholder) {
        return placeholder.text().substring(1, placeholder.text().length() - 1);
    }
}
