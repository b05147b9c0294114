package dev.fanin.processor.flow;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.fanin.processor.flow.ConstructorAssignments.Assigned;
import dev.fanin.processor.scope.Scope;
import dev.fanin.processor.size.Equations.Equation;
import dev.fanin.processor.size.Size;
import dev.fanin.processor.size.Symbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The equations that one constructor brings about. */
final class ConstructorBody {

    private final TypeElement type;
    private final ConstructorLocals locals = new ConstructorLocals();
    private final ConstructorTerms terms;
    private final ConstructorAssignments assignments;
    private final Map<String, Size> firstOf = new HashMap<>();
    private final List<Equation> equations = new ArrayList<>();

    ConstructorBody(TypeElement type, Scope scope) {
        this.type = type;
        this.terms = new ConstructorTerms(scope, locals);
        this.assignments = new ConstructorAssignments(type, locals, terms);
    }

    /** A value of its own that nothing else is known to equal. */
    static Size unknown(Size size) {
        return Size.of(new Symbol.Opaque("made", List.of(size)));
    }

    List<Equation> read(List<StatementTree> initializers, MethodTree constructor) {
        initializers.forEach(assignments::addInitializer);
        locals.enter(constructor);
        if (type.getKind() == ElementKind.RECORD) {
            assignments.fields().forEach(field -> locals.bind(field, Size.name(field)));
        }
        assignments.addBody(constructor);
        assignments.all().forEach(this::bindParameter);
        assignments.all().forEach(this::equate);
        constructor.getBody().getStatements().forEach(this::ensured);
        return equations;
    }

    /** The parameters that are sizes of the class from the start, because they are put into its fields. */
    Map<String, Size> parameters(MethodTree constructor) {
        read(List.of(), constructor);
        Map<String, Size> same = new HashMap<>();
        for (VariableTree parameter : constructor.getParameters()) {
            String name = parameter.getName().toString();
            locals.known(name).ifPresent(size -> same.put(name, size));
        }
        return same;
    }

    /** {@code this.width = width}: from here on the parameter is the field. */
    private void bindParameter(Assigned assigned) {
        assigned.value()
                .flatMap(terms::unboundName)
                .ifPresent(parameter -> locals.bind(parameter, Size.name(assigned.field())));
    }

    private void equate(Assigned assigned) {
        Size field = Size.name(assigned.field());
        if (assigned.value().isEmpty()) {
            equations.add(new Equation(field, unknown(field)));
            return;
        }
        ExpressionTree value = assigned.value().get();
        Optional<Size> size = terms.size(value).flatMap(found -> locals.solve(found, field));
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
