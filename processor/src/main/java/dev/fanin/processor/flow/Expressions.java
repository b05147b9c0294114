package dev.fanin.processor.flow;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import dev.fanin.processor.flow.Conditions.Branches;
import dev.fanin.processor.flow.trace.Traced;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.scope.ClassScope;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Evaluates expressions in the order Java does, with their effects on variables. */
final class Expressions extends SimpleTreeVisitor<Traced, @Nullable Void> {

    private final Body body;

    Expressions(Body body) {
        super(Traced.UNKNOWN);
        this.body = body;
    }

    Traced evaluate(ExpressionTree tree) {
        body.step();
        return visit(tree, null);
    }

    @Override
    public Traced visitParenthesized(ParenthesizedTree tree, @Nullable Void nothing) {
        return evaluate(tree.getExpression());
    }

    @Override
    public Traced visitLiteral(LiteralTree tree, @Nullable Void nothing) {
        return tree.getKind() == Tree.Kind.NULL_LITERAL ? Traced.NULL : constant(tree.getValue());
    }

    static Traced constant(@Nullable Object value) {
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return Traced.of(Value.IntValue.of(((Number) value).longValue()));
        }
        if (value instanceof Boolean bool) {
            return Traced.of(new Value.Bool(bool));
        }
        if (value instanceof Character character) {
            return Traced.of(new Value.CharValue(character));
        }
        return value instanceof String text ? Traced.of(new Value.Text(text)) : Traced.UNKNOWN;
    }

    @Override
    public Traced visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
        if (!(body.site.element(tree) instanceof VariableElement variable)) {
            return Traced.UNKNOWN;
        }
        return isSelf(variable) ? body.frame.self : read(variable, body.frame.self);
    }

    /** Whether it is {@code this} or {@code super}, which are fields to the compiler. */
    private static boolean isSelf(VariableElement variable) {
        if (variable.getKind() != ElementKind.FIELD) {
            return false;
        }
        String name = variable.getSimpleName().toString();
        return name.equals("this") || name.equals("super");
    }

    @Override
    public Traced visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
        if (!(body.site.element(tree) instanceof VariableElement variable)) {
            boolean self = tree.getIdentifier().contentEquals("this");
            return self ? body.frame.self : Traced.UNKNOWN;
        }
        if (Objects.isStatic(variable)) {
            return read(variable, body.frame.self);
        }
        Traced receiver = evaluate(tree.getExpression());
        if (tree.getIdentifier().contentEquals("length") && receiver.value() instanceof Value.Sequence sequence) {
            return Traced.of(Value.IntValue.of(sequence.elements().size()));
        }
        if (tree.getIdentifier().contentEquals("length") && receiver.value() instanceof Value.Counted counted) {
            return Traced.of(new Value.IntValue(counted.length()));
        }
        return read(variable, receiver);
    }

    private Traced read(VariableElement variable, Traced receiver) {
        if (variable.getKind() == ElementKind.ENUM_CONSTANT) {
            return Traced.of(new Value.EnumConstant(variable.getSimpleName().toString()));
        }
        if (variable.getKind() == ElementKind.FIELD) {
            return body.objects.field(receiver, variable);
        }
        Object constant = variable.getConstantValue();
        return constant != null ? constant(constant) : body.state().get(variable);
    }

    @Override
    public Traced visitTypeCast(TypeCastTree tree, @Nullable Void nothing) {
        Traced value = evaluate(tree.getExpression());
        boolean sameNumber = !body.site.isInteger(tree) || body.site.isInteger(tree.getExpression());
        return sameNumber ? value : Traced.UNKNOWN;
    }

    @Override
    public Traced visitUnary(UnaryTree tree, @Nullable Void nothing) {
        return switch (tree.getKind()) {
            case LOGICAL_COMPLEMENT -> truth(tree);
            case UNARY_MINUS -> {
                Traced operand = evaluate(tree.getExpression());
                yield operand.integer().isPresent()
                        ? Arithmetic.combine(Tree.Kind.MINUS, Traced.of(Value.IntValue.of(0)), operand)
                        : Traced.UNKNOWN;
            }
            case UNARY_PLUS -> evaluate(tree.getExpression());
            case PREFIX_INCREMENT, POSTFIX_INCREMENT -> step(tree, Tree.Kind.PLUS);
            case PREFIX_DECREMENT, POSTFIX_DECREMENT -> step(tree, Tree.Kind.MINUS);
            default -> {
                evaluate(tree.getExpression());
                yield Traced.UNKNOWN;
            }
        };
    }

    private Traced step(UnaryTree tree, Tree.Kind operator) {
        Traced before = evaluate(tree.getExpression());
        Traced after = Arithmetic.combine(operator, before, Traced.of(Value.IntValue.of(1)));
        body.promises.assign(tree.getExpression(), tree, after);
        boolean prefix = tree.getKind() == Tree.Kind.PREFIX_INCREMENT || tree.getKind() == Tree.Kind.PREFIX_DECREMENT;
        return prefix ? after : before;
    }

    @Override
    public Traced visitBinary(BinaryTree tree, @Nullable Void nothing) {
        return switch (tree.getKind()) {
            case CONDITIONAL_AND,
                    CONDITIONAL_OR,
                    EQUAL_TO,
                    NOT_EQUAL_TO,
                    LESS_THAN,
                    LESS_THAN_EQUAL,
                    GREATER_THAN,
                    GREATER_THAN_EQUAL -> truth(tree);
            default -> {
                Traced left = evaluate(tree.getLeftOperand());
                Traced right = evaluate(tree.getRightOperand());
                yield Arithmetic.combine(tree.getKind(), left, right);
            }
        };
    }

    @Override
    public Traced visitInstanceOf(InstanceOfTree tree, @Nullable Void nothing) {
        return truth(tree);
    }

    private Traced truth(ExpressionTree condition) {
        Branches branches = body.conditions.branch(condition);
        Optional<Boolean> truth = !branches.whenFalse().reachable()
                ? Optional.of(true)
                : !branches.whenTrue().reachable() ? Optional.of(false) : Optional.empty();
        body.frame.state = body.joins().join(branches.whenTrue(), branches.whenFalse());
        return truth.map(known -> Traced.of(new Value.Bool(known))).orElse(Traced.UNKNOWN);
    }

    @Override
    public Traced visitConditionalExpression(ConditionalExpressionTree tree, @Nullable Void nothing) {
        Branches branches = body.conditions.branch(tree.getCondition());
        int doubts = body.findings.doubts().enter(branches.open());
        body.frame.state = branches.whenTrue();
        Traced yes =
                branches.whenTrue().reachable() ? body.promises.branch(tree, tree.getTrueExpression()) : Traced.NULL;
        State afterYes = body.state();
        body.frame.state = branches.whenFalse();
        Traced no =
                branches.whenFalse().reachable() ? body.promises.branch(tree, tree.getFalseExpression()) : Traced.NULL;
        body.findings.doubts().leave(doubts);
        Joins joins = body.joins();
        body.frame.state = joins.join(afterYes, body.state());
        return joins.join(yes, no);
    }

    @Override
    public Traced visitAssignment(AssignmentTree tree, @Nullable Void nothing) {
        Traced value = evaluate(tree.getExpression());
        return body.promises.assign(tree.getVariable(), tree.getExpression(), value);
    }

    @Override
    public Traced visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void nothing) {
        Traced left = evaluate(tree.getVariable());
        Traced right = evaluate(tree.getExpression());
        Traced value = Arithmetic.combine(Arithmetic.operator(tree.getKind()), left, right);
        return body.promises.assign(tree.getVariable(), tree.getExpression(), value);
    }

    @Override
    public Traced visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
        return body.calls.invoke(tree);
    }

    @Override
    public Traced visitNewClass(NewClassTree tree, @Nullable Void nothing) {
        return body.calls.create(tree);
    }

    /** Elements of references that nobody has put in yet are null, and so is an array of them. */
    @Override
    public Traced visitNewArray(NewArrayTree tree, @Nullable Void nothing) {
        List<Traced> elements = new ArrayList<>();
        if (tree.getInitializers() == null) {
            List<Traced> lengths =
                    tree.getDimensions().stream().map(this::evaluate).toList();
            if (lengths.size() != 1) {
                return Traced.UNKNOWN;
            }
            boolean primitive = tree.getType() != null && Site.isPrimitive(body.site.type(tree.getType()));
            return primitive ? counted(lengths.get(0)) : Traced.of(CollectionCalls.NULLS);
        }
        tree.getInitializers().forEach(initializer -> elements.add(evaluate(initializer)));
        return Objects.sequence(elements);
    }

    private static Traced counted(Traced length) {
        return length.integer()
                .map(size -> length.with(new Value.Counted(size)))
                .orElse(Traced.UNKNOWN);
    }

    @Override
    public Traced visitArrayAccess(ArrayAccessTree tree, @Nullable Void nothing) {
        Traced array = evaluate(tree.getExpression());
        Traced index = evaluate(tree.getIndex());
        return element(array, index.integer());
    }

    /** The element of a sequence at an index; if that is not known, what all elements have in common. */
    Traced element(Traced collection, Optional<Size> index) {
        if (collection.value() instanceof Value.Many many) {
            if (many.element() instanceof Value.Never) {
                return Traced.NULL;
            }
            return many.all()
                    .map(all -> element(collection.with(new Value.Sequence(all)), index))
                    .orElseGet(() -> collection.with(many.element()));
        }
        if (!(collection.value() instanceof Value.Sequence sequence)
                || sequence.elements().isEmpty()) {
            return Traced.UNKNOWN;
        }
        List<Value> elements = sequence.elements();
        if (index.isPresent() && index.get().number().isPresent()) {
            long at = index.get().number().getAsLong();
            return at < elements.size() ? collection.element((int) at).orElse(Traced.UNKNOWN) : Traced.UNKNOWN;
        }
        Joins joins = body.joins();
        return collection.with(elements.stream().reduce(joins::join).orElseThrow());
    }

    Traced element(Traced collection) {
        return element(collection, Optional.empty());
    }

    @Override
    public Traced visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void nothing) {
        Closure closure = body.lambdas.closure(tree);
        Optional<ExecutableElement> promise = promise(tree);
        if (promise.isPresent()) {
            body.lambdas.promised(tree, promise.get());
        } else {
            body.lambdas.lambda(tree, List.of());
        }
        return Traced.of(new Value.Function(closure));
    }

    /** The method of the project's own functional interface that a lambda is written for, if it has a contract. */
    private Optional<ExecutableElement> promise(LambdaExpressionTree tree) {
        TypeMirror type = body.site.type(tree);
        return type == null || type.getKind() != TypeKind.DECLARED
                ? Optional.empty()
                : ClassScope.element(type).stream()
                        .flatMap(element -> ClassScope.lineage(element).stream())
                        .filter(element ->
                                !element.getQualifiedName().toString().startsWith("java."))
                        .flatMap(element -> ElementFilter.methodsIn(element.getEnclosedElements()).stream())
                        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                        .filter(method -> method.getParameters().size()
                                == tree.getParameters().size())
                        .filter(method -> !body.contracts.of(method).isEmpty())
                        .findFirst();
    }

    @Override
    public Traced visitMemberReference(MemberReferenceTree tree, @Nullable Void nothing) {
        body.state().forget(body.loops.assigned(tree));
        return body.functions.reference(tree);
    }

    @Override
    public Traced visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void nothing) {
        return body.switches.expression(tree);
    }
}
