package dev.fanin.processor.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.fanin.processor.scope.ClassScope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** What a constructor, and the initializers before it, put into the sizes of a class, in the order of the text. */
final class ConstructorAssignments {

    private final TypeElement type;
    private final Set<String> fields = new HashSet<>();
    private final ConstructorLocals locals;
    private final ConstructorTerms terms;
    private final List<Assigned> all = new ArrayList<>();

    ConstructorAssignments(TypeElement type, ConstructorLocals locals, ConstructorTerms terms) {
        this.type = type;
        this.locals = locals;
        this.terms = terms;
        for (TypeElement owner : ClassScope.lineage(type)) {
            for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
                if (ConstructorSizes.isMade(field)) {
                    fields.add(field.getSimpleName().toString());
                }
            }
        }
    }

    /** A field of the class and what it is set to; nothing if that depends on the way taken. */
    record Assigned(String field, Optional<ExpressionTree> value) {}

    /** The sizes of the class. */
    Set<String> fields() {
        return fields;
    }

    List<Assigned> all() {
        return all;
    }

    void addInitializer(StatementTree member) {
        if (member instanceof BlockTree block) {
            block.getStatements().forEach(this::add);
        } else if (member instanceof VariableTree field
                && field.getInitializer() != null
                && fields.contains(field.getName().toString())) {
            add(field.getName().toString(), field.getInitializer());
        }
    }

    void addBody(MethodTree constructor) {
        constructor.getBody().getStatements().forEach(this::add);
    }

    private void add(StatementTree statement) {
        if (statement instanceof VariableTree local) {
            locals.declare(local, Optional.ofNullable(local.getInitializer()).flatMap(terms::size));
        } else if (statement instanceof ExpressionStatementTree expression
                && expression.getExpression() instanceof AssignmentTree assignment) {
            field(assignment).ifPresent(field -> add(field, value(assignment)));
            locals.alias(assignment);
        } else if (statement instanceof ExpressionStatementTree expression
                && expression.getExpression() instanceof MethodInvocationTree call
                && Syntax.text(call.getMethodSelect()).equals("super")) {
            addInherited(call);
        } else {
            addNested(statement);
        }
    }

    private void add(String field, ExpressionTree value) {
        all.add(new Assigned(field, Optional.of(value)));
    }

    private static ExpressionTree value(AssignmentTree assignment) {
        ExpressionTree value = Syntax.withoutParentheses(assignment.getExpression());
        return value instanceof AssignmentTree chained ? value(chained) : value;
    }

    private Optional<String> field(AssignmentTree assignment) {
        String target = Syntax.text(assignment.getVariable());
        String name = target.startsWith("this.") ? target.substring("this.".length()) : target;
        boolean hidden = name.equals(target) && locals.isLocal(name);
        return fields.contains(name) && !hidden ? Optional.of(name) : Optional.empty();
    }

    private void addNested(StatementTree statement) {
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void nothing) {
                field(tree).ifPresent(field -> all.add(new Assigned(field, Optional.empty())));
                return super.visitAssignment(tree, null);
            }
        }.scan(statement, null);
    }

    /** {@code super(in, 2 * in)} sets the fields that are called as the parameters. */
    private void addInherited(MethodInvocationTree call) {
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
                    add(name, call.getArguments().get(i));
                }
            }
        }
    }
}
