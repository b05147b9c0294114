package dev.fanin.processor.flow;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * Loops: the body is tried in silence until the state at its head no longer changes, then walked once for real. What
 * differs from one round to the next is unknown at the head. But the first round is known: what fails there on every way
 * through the body fails.
 */
final class Loops {

    /** Enough for values that settle one after the other; beyond, whatever the loop assigns is forgotten. */
    private static final int TRIES = 3;

    private final Body body;
    private int depth;

    Loops(Body body) {
        this.body = body;
    }

    /** One round of a loop, from the state at its head; leaves the state after the round in the frame. */
    interface Round {
        /** Returns the state in which the loop ends here, unreachable if only a jump ends it. */
        State run(Frame.Target target);
    }

    void walk(Tree loop, Round round) {
        Frame frame = body.frame;
        depth++;
        State head = settle(loop, round);
        depth--;
        frame.state = head.copy();
        Frame.Target target = frame.enter(new Frame.Target(loop, null, true, false));
        State exit = round.run(target);
        frame.leave();
        for (State left : target.breaks) {
            exit = body.joins().join(exit, left);
        }
        frame.state = exit;
    }

    private State settle(Tree loop, Round round) {
        Joins joins = new Joins(body.fresh);
        State[] head = {body.state().copy()};
        boolean[] settled = {false};
        int tries = depth > 2 ? 0 : TRIES;
        for (int i = 0; i < tries && !settled[0]; i++) {
            Findings.Elsewhere tried = body.findings.of(() -> {
                body.frame.state = head[0].copy();
                Frame.Target target = body.frame.enter(new Frame.Target(loop, null, true, false));
                round.run(target);
                body.frame.leave();
                State next = joins.join(head[0], body.state());
                settled[0] = same(head[0], next);
                head[0] = next;
            });
            if (i == 0) {
                tried.mismatches.forEach(body.findings::add);
            }
        }
        if (!settled[0]) {
            head[0].forget(assigned(loop));
            head[0].forgetFields();
            head[0].assumeOnly(java.util.List.of());
        }
        return head[0];
    }

    private static boolean same(State left, State right) {
        if (!left.variables().keySet().equals(right.variables().keySet())
                || !left.assumed().equals(right.assumed())) {
            return false;
        }
        return left.variables().entrySet().stream()
                .allMatch(entry -> entry.getValue()
                                .value()
                                .equals(right.get(entry.getKey()).value())
                        && entry.getValue().absent()
                                == right.get(entry.getKey()).absent());
    }

    /** The variables that are assigned or declared anywhere inside a tree. */
    Set<Element> assigned(Tree tree) {
        Set<Element> assigned = new HashSet<>();
        new Assignments(body.site, assigned).scan(tree, null);
        return assigned;
    }

    /** What the loop variable of {@code for (a : b)} is. */
    void bindElement(VariableTree variable, dev.fanin.processor.flow.trace.Traced collection) {
        body.statements.bind(variable, body.expressions.element(collection));
    }
}
