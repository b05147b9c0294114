package dev.fanin.processor.flow;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.fanin.processor.flow.trace.Traced;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * Loops: the body is tried until the state at its head no longer changes, then walked once for real. What differs from one
 * round to the next is unknown at the head. But the first rounds are known one by one: what fails there on every way
 * through the body fails.
 */
final class Loops {

    /** Enough for values that settle one after the other; beyond, whatever the loop assigns is forgotten. */
    private static final int TRIES = 3;

    /** How many rounds are told from each other. */
    private static final int KNOWN_ROUNDS = 2;

    /** Loops that are sure to have no more rounds than this are walked round by round. */
    private static final int MOST_ROUNDS = 8;

    private final Body body;
    private int depth;

    /** The variables that some round of the loop being settled failed to set, those of the loops inside among them. */
    private Set<Element> failing = new HashSet<>();

    Loops(Body body) {
        this.body = body;
    }

    /** One round of a loop, from the state at its head; leaves the state after the round in the frame. */
    interface Round {
        /** Returns the state in which the loop ends here, unreachable if only a jump ends it. */
        State run(Frame.Target target);
    }

    void walk(Tree loop, Round round) {
        Set<Element> outer = failing;
        Set<Element> failed = new HashSet<>();
        failing = failed;
        State before = body.state().copy();
        depth++;
        State head = settle(loop, round);
        Optional<State> last = depth == 1 ? oneByOne(loop, round, before) : Optional.empty();
        depth--;
        failing = outer;
        if (body.findings.inRound()) {
            // Of the loop around this one: what the known rounds say is all that is sure.
            body.findings.silently(() -> walkSettled(loop, round, head));
        } else {
            walkSettled(loop, round, head);
        }
        if (body.findings.isTrial()) {
            failing.addAll(failed);
        } else {
            // The fault has been told: what came into the loop is not what the user meant to be there after it.
            failed.forEach(variable -> body.state().set(variable, Traced.UNKNOWN));
        }
        last.ifPresent(state -> body.frame.state = state);
    }

    /**
     * All rounds of a loop that has so few that each can be walked by itself: over the elements of {@code List.of(w1, w2,
     * w3)}, or up to a length that is known.
     *
     * @return the state after the last, if all are as they should be and nobody left before
     */
    private Optional<State> oneByOne(Tree loop, Round round, State before) {
        State state = before;
        for (int i = 0; i <= MOST_ROUNDS && body.hasTime(); i++) {
            Frame.Target target = Frame.Target.ofLoop(loop, i);
            State head = state;
            List<State> exits = new ArrayList<>();
            boolean[] open = {false};
            Findings.Elsewhere tried = body.findings.ofRound(() -> {
                exits.add(run(round, target, head));
                open[0] = body.findings.doubts().any();
            });
            boolean goesOn = body.state().reachable();
            boolean ends = exits.get(0).reachable();
            if (ends == goesOn || !target.breaks.isEmpty()) {
                return Optional.empty();
            }
            if (ends) {
                return Optional.of(exits.get(0));
            }
            tell(tried, i);
            if (!tried.mismatches.isEmpty() || open[0]) {
                return Optional.empty();
            }
            state = body.state();
        }
        return Optional.empty();
    }

    private void tell(Findings.Elsewhere tried, int number) {
        String round =
                switch (number) {
                    case 0 -> "";
                    case 1 -> "in the second round of the loop: ";
                    case 2 -> "in the third round of the loop: ";
                    default -> "in round " + (number + 1) + " of the loop: ";
                };
        tried.mismatches.stream().map(fault -> fault.at(fault.tree(), round)).forEach(body.findings::add);
        tried.calls.stream().map(call -> call.in(round)).forEach(body.findings::called);
    }

    private void walkSettled(Tree loop, Round round, State head) {
        Frame.Target target = Frame.Target.ofLoop(loop, Frame.Target.ANY_ROUND);
        State exit = run(round, target, head);
        body.findings.doubts().arrive(target);
        for (State left : target.breaks) {
            exit = body.joins().join(exit, left);
        }
        body.frame.state = exit;
    }

    private State run(Round round, Frame.Target target, State head) {
        Frame frame = body.frame;
        frame.state = head.copy();
        frame.enter(target);
        State exit = round.run(target);
        frame.leave();
        return exit;
    }

    private State settle(Tree loop, Round round) {
        Joins joins = new Joins(body.fresh);
        State head = body.state().copy();
        Optional<State> known = Optional.of(head);
        int tries = depth > 2 ? 0 : TRIES;
        for (int i = 0; i < tries; i++) {
            boolean rehearsed = known.isPresent() && i < KNOWN_ROUNDS;
            known = rehearsed ? rehearse(loop, round, known.orElseThrow(), i) : silently(loop, round, head);
            body.state().variables().forEach((variable, value) -> {
                if (value.equals(Traced.NEVER)) {
                    failing.add(variable);
                }
            });
            State next = joins.join(head, body.state());
            if (same(head, next) && !(rehearsed && loop instanceof EnhancedForLoopTree)) {
                return head;
            }
            // The first element may be what a variable was before; the next one need not.
            known = same(head, next) ? Optional.empty() : known;
            head = next;
        }
        head.forget(assigned(loop));
        head.forgetFields();
        head.assumeOnly(List.of());
        return head;
    }

    private Optional<State> silently(Tree loop, Round round, State head) {
        body.findings.silently(() -> run(round, Frame.Target.ofLoop(loop, Frame.Target.ANY_ROUND), head));
        return Optional.empty();
    }

    /**
     * A round before which the state is known as it will be.
     *
     * @return the state after it, if another round from there is sure to come and may tell more
     */
    private Optional<State> rehearse(Tree loop, Round round, State before, int number) {
        boolean[] open = {false};
        Findings.Elsewhere tried = body.findings.ofRound(() -> {
            run(round, Frame.Target.ofLoop(loop, number), before);
            open[0] = body.findings.doubts().any();
        });
        tell(tried, number);
        State after = body.state();
        return !open[0] && after.reachable() && arraysDiffer(before, after) ? Optional.of(after) : Optional.empty();
    }

    /** Walks the body of a loop that may have no rounds, if {@code open}. */
    void inside(boolean open, StatementTree statement) {
        Doubts doubts = body.findings.doubts();
        int before = doubts.enter(open && body.findings.inNestedRound());
        body.statements.walk(statement);
        doubts.leave(before);
    }

    /** Whether another round with the later state may tell more than one with the earlier. */
    private static boolean arraysDiffer(State earlier, State later) {
        return later.variables().entrySet().stream()
                .anyMatch(entry -> !(entry.getValue().value() instanceof Value.IntValue)
                        && earlier.knows(entry.getKey())
                        && !earlier.get(entry.getKey())
                                .value()
                                .equals(entry.getValue().value()));
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

    /**
     * What the loop variable of {@code for (a : b)} is in a round.
     *
     * @return whether there may be no such round
     */
    boolean bindElement(VariableTree variable, Traced collection, int round) {
        Optional<Integer> count = CollectionCalls.count(collection);
        boolean isOver = CollectionCalls.isEmpty(collection)
                || count.filter(all -> all <= round || all == 0).isPresent();
        if (isOver) {
            body.state().stop();
        }
        boolean first = round != Frame.Target.ANY_ROUND && !isOver;
        Optional<Size> index = first ? Optional.of(Size.of(round)) : Optional.empty();
        body.statements.bind(variable, body.expressions.element(collection, index));
        return count.isEmpty();
    }
}
