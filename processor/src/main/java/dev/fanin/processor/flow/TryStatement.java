package dev.fanin.processor.flow;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import java.util.Set;
import javax.lang.model.element.Element;

/** {@code try}: a handler may start after any statement of the block, so it knows nothing of what the block assigns. */
final class TryStatement {

    private final Body body;

    TryStatement(Body body) {
        this.body = body;
    }

    void walk(TryTree tree) {
        State before = body.state().copy();
        for (Tree resource : tree.getResources()) {
            if (resource instanceof ExpressionTree expression) {
                body.expressions.evaluate(expression);
            } else {
                body.statements.walk(resource);
            }
        }
        walkBlock(tree);
        State after = body.state();
        Set<Element> assigned = body.loops.assigned(tree.getBlock());
        Doubts sure = body.findings.doubts();
        int doubts = sure.enter(true);
        for (CatchTree handler : tree.getCatches()) {
            State caught = before.copy();
            caught.forget(assigned);
            caught.forgetFields();
            body.frame.state = caught;
            body.statements.walk(handler.getBlock());
            after = body.joins().join(after, body.state());
            assigned.addAll(body.loops.assigned(handler.getBlock()));
        }
        sure.leave(doubts);
        sure.arrive(tree);
        body.frame.state = after;
        if (tree.getFinallyBlock() != null) {
            walkFinally(tree, before, assigned);
        }
    }

    private void walkBlock(TryTree tree) {
        Doubts doubts = body.findings.doubts();
        if (!tree.getCatches().isEmpty()) {
            doubts.guard(tree);
        }
        body.statements.walk(tree.getBlock());
        if (!tree.getCatches().isEmpty()) {
            doubts.unguard();
        }
    }

    /** Checked for the normal way out; if there is none, for an exception at any point. */
    private void walkFinally(TryTree tree, State before, Set<Element> assigned) {
        boolean completes = body.state().reachable();
        if (!completes) {
            State thrown = before.copy();
            thrown.forget(assigned);
            thrown.forgetFields();
            body.frame.state = thrown;
        }
        body.statements.walk(tree.getFinallyBlock());
        if (!completes) {
            body.state().stop();
        }
    }
}
