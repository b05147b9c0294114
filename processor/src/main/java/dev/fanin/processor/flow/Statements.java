package dev.fanin.processor.flow;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.SimpleTreeVisitor;
import dev.fanin.processor.flow.Conditions.Branches;
import dev.fanin.processor.flow.trace.Traced;
import dev.fanin.processor.flow.value.Value;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Walks statements in the order they run, the state before in the frame, and the state after left there. */
final class Statements extends SimpleTreeVisitor<@Nullable Void, @Nullable Void> {

    private final Body body;

    Statements(Body body) {
        this.body = body;
    }

    /** Walks a statement, unless it can never run. */
    void walk(@Nullable Tree statement) {
        if (statement != null && body.state().reachable()) {
            body.step();
            visit(statement, null);
        }
    }

    /** Gives a variable its value; an int that nobody knows is still the same int wherever the variable is read. */
    void bind(VariableTree tree, Traced value) {
        Element variable = body.site.element(tree);
        if (variable != null) {
            body.state().set(variable, known(variable, value));
        }
    }

    Traced known(Element variable, Traced value) {
        if (!value.isUnknown() || value.absent()) {
            return value;
        }
        if (Site.isInteger(variable.asType())) {
            return Traced.of(new Value.IntValue(body.fresh.integer()));
        }
        return Site.isIntegers(variable.asType()) ? Traced.of(new Value.Counted(body.fresh.integer())) : value;
    }

    @Override
    public @Nullable Void visitBlock(BlockTree block, @Nullable Void nothing) {
        block.getStatements().forEach(this::walk);
        return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
        if (Suppression.covers(tree.getModifiers())) {
            body.findings.silently(() -> declare(tree));
            // The user says that it works, so something comes of it.
            body.state().variables().replaceAll((variable, value) -> value.isNever() ? Traced.UNKNOWN : value);
        } else {
            declare(tree);
        }
        return null;
    }

    private void declare(VariableTree tree) {
        ExpressionTree initializer = tree.getInitializer();
        if (initializer == null) {
            return;
        }
        Traced value = body.expressions.evaluate(initializer);
        if (body.site.element(tree) instanceof VariableElement variable) {
            body.state().set(variable, known(variable, body.promises.local(variable, initializer, value)));
        }
    }

    @Override
    public @Nullable Void visitExpressionStatement(ExpressionStatementTree tree, @Nullable Void nothing) {
        body.expressions.evaluate(tree.getExpression());
        return null;
    }

    @Override
    public @Nullable Void visitIf(IfTree tree, @Nullable Void nothing) {
        Branches branches = body.conditions.branch(tree.getCondition());
        int doubts = body.findings.doubts().enter(branches.open());
        body.frame.state = branches.whenTrue();
        walk(tree.getThenStatement());
        State then = body.state();
        body.frame.state = branches.whenFalse();
        walk(tree.getElseStatement());
        body.findings.doubts().leave(doubts);
        body.frame.state = body.joins().join(then, body.state());
        return null;
    }

    @Override
    public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void nothing) {
        body.loops.walk(tree, target -> {
            Branches branches = body.conditions.branch(tree.getCondition());
            body.frame.state = branches.whenTrue();
            body.loops.inside(branches.open(), tree.getStatement());
            rejoin(target);
            return branches.whenFalse();
        });
        return null;
    }

    @Override
    public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void nothing) {
        body.loops.walk(tree, target -> {
            walk(tree.getStatement());
            rejoin(target);
            Branches branches = body.conditions.branch(tree.getCondition());
            body.frame.state = branches.whenTrue();
            return branches.whenFalse();
        });
        return null;
    }

    @Override
    public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void nothing) {
        tree.getInitializer().forEach(this::walk);
        body.loops.walk(tree, target -> {
            Branches branches = body.conditions.branch(tree.getCondition());
            body.frame.state = branches.whenTrue();
            body.loops.inside(branches.open(), tree.getStatement());
            rejoin(target);
            tree.getUpdate().forEach(this::walk);
            return branches.whenFalse();
        });
        return null;
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void nothing) {
        Traced collection = body.expressions.evaluate(tree.getExpression());
        body.loops.walk(tree, target -> {
            State exit = body.state().copy();
            boolean open = body.loops.bindElement(tree.getVariable(), collection, target.round);
            if (!open && target.round != Frame.Target.ANY_ROUND && body.state().reachable()) {
                exit.stop();
            }
            body.loops.inside(open, tree.getStatement());
            rejoin(target);
            return exit;
        });
        return null;
    }

    private void rejoin(Frame.Target target) {
        for (State state : target.continues) {
            body.frame.state = body.joins().join(body.state(), state);
        }
    }

    @Override
    public @Nullable Void visitLabeledStatement(LabeledStatementTree tree, @Nullable Void nothing) {
        Frame.Target target = body.frame.enter(
                new Frame.Target(tree.getStatement(), tree.getLabel().toString(), false));
        walk(tree.getStatement());
        body.frame.leave();
        body.findings.doubts().arrive(target);
        for (State state : target.breaks) {
            body.frame.state = body.joins().join(body.state(), state);
        }
        return null;
    }

    @Override
    public @Nullable Void visitBreak(BreakTree tree, @Nullable Void nothing) {
        Frame.Target target = body.frame.breakTarget(tree.getLabel());
        if (target != null) {
            target.breaks.add(body.state().copy());
            body.findings.doubts().jump(target);
        }
        body.state().stop();
        return null;
    }

    @Override
    public @Nullable Void visitContinue(ContinueTree tree, @Nullable Void nothing) {
        Frame.Target target = body.frame.continueTarget(tree.getLabel());
        if (target != null) {
            target.continues.add(body.state().copy());
            body.findings.doubts().jump(target);
        }
        body.state().stop();
        return null;
    }

    @Override
    public @Nullable Void visitYield(YieldTree tree, @Nullable Void nothing) {
        Frame.Target target = body.frame.yieldTarget();
        Traced value = body.promises.branch(target == null ? null : target.statement, tree.getValue());
        body.switches.leave(value);
        return null;
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void nothing) {
        ExpressionTree result = tree.getExpression();
        if (result != null) {
            body.promises.returned(result);
        }
        body.findings.doubts().jump(body.frame);
        body.state().stop();
        return null;
    }

    @Override
    public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void nothing) {
        body.expressions.evaluate(tree.getExpression());
        body.findings.doubts().raise();
        body.state().stop();
        return null;
    }

    @Override
    public @Nullable Void visitAssert(AssertTree tree, @Nullable Void nothing) {
        body.frame.state = body.conditions.branch(tree.getCondition()).whenTrue();
        return null;
    }

    @Override
    public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void nothing) {
        body.switches.statement(tree);
        return null;
    }

    @Override
    public @Nullable Void visitSynchronized(SynchronizedTree tree, @Nullable Void nothing) {
        body.expressions.evaluate(tree.getExpression());
        walk(tree.getBlock());
        return null;
    }

    @Override
    public @Nullable Void visitTry(TryTree tree, @Nullable Void nothing) {
        new TryStatement(body).walk(tree);
        return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
        body.lambdas.localClass(tree);
        return null;
    }

    /** A kind of statement that later versions of Java bring: whatever it assigns is unknown. */
    @Override
    protected @Nullable Void defaultAction(Tree tree, @Nullable Void nothing) {
        if (tree instanceof StatementTree) {
            body.state().forget(body.loops.assigned(tree));
        }
        return null;
    }
}
