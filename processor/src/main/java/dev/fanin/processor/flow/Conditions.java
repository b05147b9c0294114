package dev.fanin.processor.flow;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import dev.fanin.processor.flow.trace.Traced;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.size.Size;
import dev.fanin.processor.size.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What conditions tell: in the branch of {@code a == b} the sizes are equal, and a branch that contradicts what is known
 * never runs.
 */
final class Conditions {

    private final Body body;

    Conditions(Body body) {
        this.body = body;
    }

    /** The states in which a condition leaves the program. */
    record Branches(State whenTrue, State whenFalse) {
        /** Whether nobody knows which of them it is. */
        boolean open() {
            return whenTrue.reachable() && whenFalse.reachable();
        }

        @SuppressWarnings("ArgumentSelectionDefectChecker") // swapping them is the point
        Branches swapped() {
            return new Branches(whenFalse, whenTrue);
        }
    }

    /** Evaluates a condition; a missing one is true. */
    Branches branch(@Nullable ExpressionTree condition) {
        if (condition == null) {
            State never = body.state().copy();
            never.stop();
            return new Branches(body.state(), never);
        }
        ExpressionTree tree = Syntax.withoutParentheses(condition);
        return switch (tree.getKind()) {
            case LOGICAL_COMPLEMENT -> {
                Branches inner = branch(((UnaryTree) tree).getExpression());
                yield inner.swapped();
            }
            case CONDITIONAL_AND -> and((BinaryTree) tree);
            case CONDITIONAL_OR -> or((BinaryTree) tree);
            case EQUAL_TO -> equality((BinaryTree) tree);
            case NOT_EQUAL_TO -> {
                Branches inner = equality((BinaryTree) tree);
                yield inner.swapped();
            }
            case LESS_THAN, LESS_THAN_EQUAL, GREATER_THAN, GREATER_THAN_EQUAL -> order((BinaryTree) tree);
            case INSTANCE_OF -> pattern((InstanceOfTree) tree);
            default -> decide(truth(body.expressions.evaluate(tree)));
        };
    }

    private Branches and(BinaryTree tree) {
        Branches left = branch(tree.getLeftOperand());
        body.frame.state = left.whenTrue();
        Branches right = second(tree, left.open());
        return new Branches(right.whenTrue(), body.joins().join(left.whenFalse(), right.whenFalse()));
    }

    private Branches or(BinaryTree tree) {
        Branches left = branch(tree.getLeftOperand());
        body.frame.state = left.whenFalse();
        Branches right = second(tree, left.open());
        return new Branches(body.joins().join(left.whenTrue(), right.whenTrue()), right.whenFalse());
    }

    private Branches second(BinaryTree tree, boolean open) {
        int doubts = body.findings.doubts().enter(open);
        Branches right = branch(tree.getRightOperand());
        body.findings.doubts().leave(doubts);
        return right;
    }

    private Branches equality(BinaryTree tree) {
        Traced left = body.expressions.evaluate(tree.getLeftOperand());
        Traced right = body.expressions.evaluate(tree.getRightOperand());
        Optional<Size> one = left.integer();
        Optional<Size> other = right.integer();
        if (left == Traced.NULL && right == Traced.NULL) {
            return decide(Optional.of(true));
        }
        if (one.isEmpty() || other.isEmpty()) {
            return decide(equalConstants(left.value(), right.value()));
        }
        Verdict verdict = body.state().equations().compare(one.get(), other.get());
        Branches branches = decide(
                verdict instanceof Verdict.Equal
                        ? Optional.of(true)
                        : verdict instanceof Verdict.Never ? Optional.of(false) : Optional.empty());
        if (!(verdict instanceof Verdict.Equal)) {
            branches.whenTrue().assume(one.get(), other.get());
        }
        return branches;
    }

    private static Optional<Boolean> equalConstants(Value left, Value right) {
        boolean constants = (left instanceof Value.CharValue && right instanceof Value.CharValue)
                || (left instanceof Value.Bool && right instanceof Value.Bool)
                || (left instanceof Value.EnumConstant && right instanceof Value.EnumConstant);
        return constants ? Optional.of(left.equals(right)) : Optional.empty();
    }

    private Branches order(BinaryTree tree) {
        Traced left = body.expressions.evaluate(tree.getLeftOperand());
        Traced right = body.expressions.evaluate(tree.getRightOperand());
        if (left.integer().isEmpty() || right.integer().isEmpty()) {
            return decide(Optional.empty());
        }
        Size difference = left.integer().get().minus(right.integer().get());
        return decide(
                difference.number().isEmpty()
                        ? Optional.empty()
                        : Optional.of(holds(tree.getKind(), difference.number().getAsLong())));
    }

    private static boolean holds(Tree.Kind kind, long difference) {
        return switch (kind) {
            case LESS_THAN -> difference < 0;
            case LESS_THAN_EQUAL -> difference <= 0;
            case GREATER_THAN -> difference > 0;
            default -> difference >= 0;
        };
    }

    private Branches pattern(InstanceOfTree tree) {
        Traced value = body.expressions.evaluate(tree.getExpression());
        new com.sun.source.util.TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
                boolean whole = tree.getPattern() instanceof com.sun.source.tree.BindingPatternTree binding
                        && binding.getVariable() == variable;
                body.statements.bind(variable, whole ? value : Traced.UNKNOWN);
                return null;
            }
        }.scan(tree.getPattern(), null);
        return decide(Optional.empty());
    }

    private static Optional<Boolean> truth(Traced value) {
        return value.value() instanceof Value.Bool known ? Optional.of(known.value()) : Optional.empty();
    }

    private Branches decide(Optional<Boolean> truth) {
        State whenTrue = body.state().copy();
        State whenFalse = body.state();
        truth.ifPresent(known -> (known ? whenFalse : whenTrue).stop());
        return new Branches(whenTrue, whenFalse);
    }
}
