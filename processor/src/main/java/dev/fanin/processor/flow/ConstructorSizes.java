package dev.fanin.processor.flow;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.Trees;
import dev.fanin.processor.scope.ClassScope;
import dev.fanin.processor.scope.Scope;
import dev.fanin.processor.size.Equations.Equation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * What constructors make of the sizes of a class: after {@code this.head = width / heads} the three are no longer free.
 *
 * <p>Read off the text of the source, attributed or not. What several constructors do unlike each other is unknown.
 */
final class ConstructorSizes implements Function<TypeElement, List<Equation>> {

    private final Trees trees;
    private final Function<TypeElement, Scope> scopes;

    ConstructorSizes(Trees trees, Function<TypeElement, Scope> scopes) {
        this.trees = trees;
        this.scopes = scopes;
    }

    @Override
    public List<Equation> apply(TypeElement type) {
        ClassTree tree = trees.getTree(type);
        List<VariableElement> fields = ElementFilter.fieldsIn(type.getEnclosedElements());
        boolean sized = fields.stream().anyMatch(ConstructorSizes::isMade)
                || (!fields.isEmpty() && !type.getSuperclass().toString().equals("java.lang.Object"));
        return tree == null || !sized ? List.of() : read(type, tree);
    }

    /** Whether a field is a size that only constructors set. */
    static boolean isMade(VariableElement field) {
        return field.getConstantValue() == null
                && !Objects.isStatic(field)
                && ClassScope.size(field, "size").isPresent();
    }

    private List<Equation> read(TypeElement type, ClassTree tree) {
        List<StatementTree> initializers = new ArrayList<>();
        List<MethodTree> constructors = new ArrayList<>();
        for (Tree member : tree.getMembers()) {
            if (member instanceof MethodTree method && method.getName().contentEquals("<init>")) {
                if (method.getBody() != null && !delegates(method)) {
                    constructors.add(method);
                }
            } else if (member instanceof VariableTree || member instanceof BlockTree) {
                initializers.add((StatementTree) member);
            }
        }
        List<List<Equation>> made = new ArrayList<>();
        for (MethodTree constructor : constructors) {
            made.add(new ConstructorBody(type, scopes.apply(type)).read(initializers, constructor));
        }
        return common(made);
    }

    private static boolean delegates(MethodTree constructor) {
        return constructor.getBody().getStatements().stream()
                .anyMatch(statement -> statement instanceof ExpressionStatementTree expression
                        && expression.getExpression() instanceof MethodInvocationTree call
                        && Syntax.text(call.getMethodSelect()).equals("this"));
    }

    /** What holds whichever constructor ran: the sizes that only some of them determine are left open. */
    private static List<Equation> common(List<List<Equation>> made) {
        List<Equation> common = new ArrayList<>();
        for (List<Equation> equations : made) {
            for (Equation equation : equations) {
                boolean always = made.stream().allMatch(other -> other.contains(equation));
                common.add(always ? equation : new Equation(equation.left(), ConstructorBody.unknown(equation.left())));
            }
        }
        return common.stream().distinct().toList();
    }
}
