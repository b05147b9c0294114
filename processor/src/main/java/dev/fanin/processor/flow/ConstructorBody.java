package dev.fanin.processor.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.fanin.processor.scope.ClassScope;
import dev.fanin.processor.scope.Scope;
import dev.fanin.processor.size.Equations.Equation;
import dev.fanin.processor.size.Size;
import dev.fanin.processor.size.Symbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The equations that one constructor brings about. */
final class ConstructorBody {

    private final TypeElement type;
    private final Set<String> fields;
    private final ConstructorTerms terms;
    private final Map<String, Size> firstOf = new HashMap<>();
    private final List<Equation> equations = new ArrayList<>();

    ConstructorBody(TypeElement type, Scope scope) {
        this.type = type;
        this.terms = new ConstructorTerms(scope);
        this.fields = new HashSet<>();
        for (TypeElement owner : ClassScope.lineage(type)) {
            for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
                if (ConstructorSizes.isMade(field)) {
                    fields.add(field.getSimpleName().toString());
                }
            }
        }
    }

    /** A value of its own that nothing else is known to equal. */
    static Size unknown(Size size) {
        return Size.of(new Symbol.Opaque("made", List.of(size)));
    }

    List<Equation> read(List<StatementTree> initializers, MethodTree constructor) {
        List<Assigned> assigned = new ArrayList<>();
        initializers.forEach(initializer -> initializer(initializer, assigned));
        terms.enter(constructor);
        if (type.getKind() == ElementKind.RECORD) {
            fields.forEach(field -> terms.bind(field, Size.name(field)));
        }
        constructor.getBody().getStatements().forEach(statement -> statement(statement, assigned));
        assigned.forEach(this::bindParameter);
        assigned.forEach(this::equate);
        constructor.getBody().getStatements().forEach(this::ensured);
        return equations;
    }

    /** The parameters that are sizes of the class from the start, because they are put into its fields. */
    Map<String, Size> parameters(MethodTree constructor) {
        read(List.of(), constructor);
        Map<String, Size> same = new HashMap<>();
        for (VariableTree parameter : constructor.getParameters()) {
            String name = parameter.getName().toString();
            terms.known(name).ifPresent(size -> same.put(name, size));
        }
        return same;
    }

    /** A field of the class and what it is set to; nothing if that depends on the way taken. */
    private record Assigned(String field, Optional<ExpressionTree> value) {}

    private void initializer(StatementTree member, List<Assigned> assigned) {
        if (member instanceof BlockTree block) {
            block.getStatements().forEach(statement -> statement(statement, assigned));
        } else if (member instanceof VariableTree field
                && field.getInitializer() != null
                && fields.contains(field.getName().toString())) {
            assigned.add(new Assigned(field.getName().toString(), Optional.of(field.getInitializer())));
        }
    }

    private void statement(StatementTree statement, List<Assigned> assigned) {
        if (statement instanceof VariableTree local) {
            terms.declare(local);
        } else if (statement instanceof ExpressionStatementTree expression
                && expression.getExpression() instanceof AssignmentTree assignment) {
            field(assignment).ifPresent(field -> assigned.add(new Assigned(field, Optional.of(value(assignment)))));
            terms.alias(assignment);
        } else if (statement instanceof ExpressionStatementTree expression
                && expression.getExpression() instanceof MethodInvocationTree call
                && Syntax.text(call.getMethodSelect()).equals("super")) {
            inherited(call, assigned);
        } else {
            nested(statement, assigned);
        }
    }

    private static ExpressionTree value(AssignmentTree assignment) {
        ExpressionTree value = Syntax.withoutParentheses(assignment.getExpression());
        return value instanceof AssignmentTree chained ? value(chained) : value;
    }

    private Optional<String> field(AssignmentTree assignment) {
        String target = Syntax.text(assignment.getVariable());
        String name = target.startsWith("this.") ? target.substring("this.".length()) : target;
        boolean hidden = name.equals(target) && terms.isLocal(name);
        return fields.contains(name) && !hidden ? Optional.of(name) : Optional.empty();
    }

    private void nested(StatementTree statement, List<Assigned> assigned) {
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void nothing) {
                field(tree).ifPresent(field -> assigned.add(new Assigned(field, Optional.empty())));
                return super.visitAssignment(tree, null);
            }
        }.scan(statement, null);
    }

    /** {@code super(in, 2 * in)} sets the fields that are called as the parameters. */
    private void inherited(MethodInvocationTree call, List<Assigned> assigned) {
        List<? extends ExecutableElement> constructors = ClassScope.element(type.getSuperclass())
                .map(parent -> ElementFilter.constructorsIn(parent.getEnclosedElements()))
                .orElse(List.of())
                .stream()
                .filter(constructor -> constructor.getParameters().size()
                        == call.getArguments().size())
                .toList();
        if (constructors.size() == 1) {
            List<? extends VariableElement> parameters = constructors.get(0).getParameters();
            for (int i = 0; i < parameters.size(); i++) {
                String name = parameters.get(i).getSimpleName().toString();
                if (fields.contains(name)) {
                    assigned.add(
                            new Assigned(name, Optional.of(call.getArguments().get(i))));
                }
            }
        }
    }

    /** {@code this.width = width}: from here on the parameter is the field. */
    private void bindParameter(Assigned assigned) {
        assigned.value()
                .flatMap(terms::unboundName)
                .ifPresent(parameter -> terms.bind(parameter, Size.name(assigned.field())));
    }

    private void equate(Assigned assigned) {
        Size field = Size.name(assigned.field());
        if (assigned.value().isEmpty()) {
            equations.add(new Equation(field, unknown(field)));
            return;
        }
        ExpressionTree value = assigned.value().get();
        Optional<Size> size = terms.size(value).flatMap(found -> terms.solve(found, field));
        if (size.isPresent()) {
            if (!size.get().equals(field)) {
                equations.add(new Equation(field, size.get()));
            }
            return;
        }
        Size first = firstOf.putIfAbsent(Syntax.text(value), field);
        if (first != null && !first.equals(field)) {
            equations.add(new Equation(field, first));
        } else if (first == null && terms.dependsOnSizes(value)) {
            equations.add(new Equation(field, unknown(field)));
        }
    }

    /** {@code if (a != b) throw ...}. */
    private void ensured(StatementTree statement) {
        if (statement instanceof IfTree branch && isThrow(branch.getThenStatement())) {
            unequal(Syntax.withoutParentheses(branch.getCondition()));
        }
    }

    private void unequal(ExpressionTree condition) {
        if (!(condition instanceof BinaryTree binary)) {
            return;
        }
        ExpressionTree left = Syntax.withoutParentheses(binary.getLeftOperand());
        ExpressionTree right = Syntax.withoutParentheses(binary.getRightOperand());
        if (condition.getKind() == Tree.Kind.CONDITIONAL_OR) {
            unequal(left);
            unequal(right);
        } else if (condition.getKind() == Tree.Kind.NOT_EQUAL_TO) {
            terms.bound(left)
                    .ifPresent(one -> terms.bound(right).ifPresent(other -> equations.add(new Equation(one, other))));
        }
    }

    private static boolean isThrow(StatementTree statement) {
        StatementTree only =
                statement instanceof BlockTree block && block.getStatements().size() == 1
                        ? block.getStatements().get(0)
                        : statement;
        return only instanceof ThrowTree;
    }
}
