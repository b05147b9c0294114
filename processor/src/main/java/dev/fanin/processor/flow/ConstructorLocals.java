package dev.fanin.processor.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.fanin.processor.size.Size;
import dev.fanin.processor.size.Symbol;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the parameters and local variables of a constructor stand for. A parameter is the field it is put into; before that
 * it is a symbol of its own, for which the first field that it determines can be solved: {@code this.a = 2 * n} says that n
 * is a/2.
 */
final class ConstructorLocals {

    private static final Set<String> INTEGERS = Set.of("int", "long");

    private final Map<String, Size> sizes = new HashMap<>();
    private final Map<String, String> objects = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> changed = new HashSet<>();

    /** From the initializers of fields into the constructor. */
    void enter(MethodTree constructor) {
        for (VariableTree parameter : constructor.getParameters()) {
            String name = parameter.getName().toString();
            names.add(name);
            if (isInteger(parameter)) {
                sizes.put(name, placeholder(name));
            }
        }
        collectChanged(constructor);
        changed.retainAll(names);
        sizes.keySet().removeAll(changed);
    }

    private void collectChanged(MethodTree constructor) {
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
    }

    private static boolean isInteger(VariableTree variable) {
        return INTEGERS.contains(Syntax.text(variable.getType()));
    }

    /** From here on there is a local variable, its value known as a size or not. */
    void declare(VariableTree local, Optional<Size> size) {
        String name = local.getName().toString();
        names.add(name);
        if (!changed.contains(name) && isInteger(local)) {
            sizes.put(name, size.orElseGet(() -> placeholder(name)));
        }
    }

    /** {@code this.config = configuration}. */
    void alias(AssignmentTree assignment) {
        String target = Syntax.text(assignment.getVariable());
        if (target.startsWith("this.") && assignment.getExpression() instanceof IdentifierTree parameter) {
            objects.put(parameter.getName().toString(), target.substring("this.".length()));
        }
    }

    boolean isLocal(String name) {
        return names.contains(name);
    }

    /** Whether it is a parameter or variable that is a size, or might have been. */
    boolean isInteger(String name) {
        return sizes.containsKey(name) || changed.contains(name);
    }

    Optional<Size> size(String name) {
        return Optional.ofNullable(sizes.get(name));
    }

    /** The field that an object was put into. */
    Optional<String> fieldOf(String object) {
        return Optional.ofNullable(objects.get(object));
    }

    /** What a parameter or local is in terms of fields. */
    Optional<Size> known(String name) {
        return size(name).filter(ConstructorLocals::isBound);
    }

    /** Whether no field has told yet what a parameter is. */
    boolean isUnbound(String name) {
        return size(name).filter(placeholder(name)::equals).isPresent();
    }

    void bind(String parameter, Size size) {
        Size before = sizes.put(parameter, size);
        if (before != null) {
            sizes.replaceAll((name, value) ->
                    value.substitute(symbol -> before.equals(Size.of(symbol)) ? Optional.of(size) : Optional.empty()));
        }
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
                        && isBound(slope)
                        && isBound(constant);
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

    /** Whether a size is one of fields alone. */
    static boolean isBound(Size size) {
        return size.symbols().stream().noneMatch(ConstructorLocals::isPlaceholder);
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
