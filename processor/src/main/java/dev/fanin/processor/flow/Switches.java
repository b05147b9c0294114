package dev.fanin.processor.flow;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import dev.fanin.processor.flow.trace.Traced;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Both forms of {@code switch}, as statement and as expression: any case may be the one. */
final class Switches {

    private final Body body;

    Switches(Body body) {
        this.body = body;
    }

    void statement(SwitchTree tree) {
        body.expressions.evaluate(tree.getExpression());
        int doubts = body.findings.doubts().enter(true);
        State before = body.state().copy();
        Frame.Target target = body.frame.enter(new Frame.Target(tree, null, false));
        walkCases(tree.getCases(), before, false);
        body.frame.leave();
        body.findings.doubts().leave(doubts);
        body.findings.doubts().arrive(target);
        State after = body.state();
        for (State state : target.breaks) {
            after = body.joins().join(after, state);
        }
        body.frame.state = isExhaustive(tree) ? after : body.joins().join(after, before);
    }

    Traced expression(SwitchExpressionTree tree) {
        body.expressions.evaluate(tree.getExpression());
        int doubts = body.findings.doubts().enter(true);
        State before = body.state().copy();
        Frame.Target target = body.frame.enter(new Frame.Target(tree, null, true));
        walkCases(tree.getCases(), before, true);
        body.frame.leave();
        Joins joins = body.joins();
        Traced value = Traced.NULL;
        State after = before;
        after.stop();
        for (int i = 0; i < target.values.size(); i++) {
            value = joins.join(value, target.values.get(i));
            after = joins.join(after, target.breaks.get(i));
        }
        body.frame.state = after;
        body.findings.doubts().leave(doubts);
        return target.values.isEmpty() ? Traced.UNKNOWN : value;
    }

    /** What the switch expression around is, on this way through it. */
    void leave(Traced value) {
        Frame.Target target = body.frame.yieldTarget();
        if (target != null) {
            target.values.add(value);
            target.breaks.add(body.state().copy());
        }
        body.state().stop();
    }

    private void walkCases(List<? extends CaseTree> cases, State before, boolean yields) {
        body.state().stop();
        for (CaseTree branch : cases) {
            boolean arrow = branch.getCaseKind() == CaseTree.CaseKind.RULE;
            State left = body.state();
            body.frame.state = arrow ? before.copy() : body.joins().join(before.copy(), left);
            if (arrow) {
                walkRule(branch.getBody(), yields);
                body.frame.state = body.joins().join(left, body.state());
            } else if (branch.getStatements() != null) {
                branch.getStatements().forEach(body.statements::walk);
            }
        }
    }

    private void walkRule(Tree rule, boolean yields) {
        if (!(rule instanceof ExpressionTree expression)) {
            body.statements.walk(rule);
            return;
        }
        Frame.Target target = yields ? body.frame.yieldTarget() : null;
        Traced value = body.promises.branch(target == null ? null : target.statement, expression);
        if (yields) {
            leave(value);
        }
    }

    /** Whether one case always applies: a default, or all constants of an enum, or patterns, which have to be complete. */
    private boolean isExhaustive(SwitchTree tree) {
        int labels = 0;
        for (CaseTree branch : tree.getCases()) {
            if (branch.getExpressions().isEmpty()) {
                return true;
            }
            labels += branch.getExpressions().size();
        }
        TypeMirror type = body.site.type(Syntax.withoutParentheses(tree.getExpression()));
        return type instanceof DeclaredType declared
                && declared.asElement().getKind() == ElementKind.ENUM
                && declared.asElement().getEnclosedElements().stream()
                                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                                .count()
                        == labels;
    }
}
