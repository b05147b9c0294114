package dev.fanin.processor.flow;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is found in a body: one finding a tree, and none while a loop is only tried or the user asked for silence. */
final class Findings {

    private final List<Finding> found = new ArrayList<>();
    private final Set<Tree> reported = new HashSet<>();
    private final List<Called> calls = new ArrayList<>();
    private int muted;
    private @Nullable Elsewhere elsewhere;
    private Doubts doubts = new Doubts();

    void add(Finding finding) {
        if (muted > 0) {
            return;
        }
        if (elsewhere == null) {
            if (reported.add(finding.tree())) {
                found.add(finding);
            }
        } else if (!doubts.any() && finding.kind() == Finding.Kind.MISMATCH) {
            elsewhere.mismatches.add(finding);
        }
    }

    /**
     * A call of a helper, and what did not fit in its body.
     *
     * @param helper its method, or the tree of a lambda
     * @param name what messages call it
     * @param once whether this was in one of the first rounds of a loop, which count more than what all have in common
     * @param round in which round, if not in the first: how the message begins
     */
    record Called(Object helper, String name, Tree call, List<Finding> faults, boolean once, String round) {
        /** The same call, made by a helper that others may call otherwise. */
        Called byHelper() {
            return new Called(helper, name, call, faults, false, "");
        }

        Called in(String later) {
            return new Called(helper, name, call, faults, once, later);
        }
    }

    void called(Called call) {
        if (muted > 0) {
            return;
        }
        if (elsewhere == null) {
            calls.add(call);
        } else if (!doubts.any()) {
            elsewhere.calls.add(call);
        }
    }

    List<Called> calls() {
        return Collections.unmodifiableList(calls);
    }

    /** What was found in the body of a helper, or in the first rounds of a loop, wherever it is sure to lead. */
    static final class Elsewhere {
        private final boolean round;
        private final boolean nested;
        final List<Finding> mismatches = new ArrayList<>();
        final List<Called> calls = new ArrayList<>();

        private Elsewhere(boolean round, boolean nested) {
            this.round = round;
            this.nested = nested;
        }
    }

    /** Whether a round of a loop is being tried. */
    boolean inRound() {
        return elsewhere != null && elsewhere.round;
    }

    /** Whether the code will be walked again, to tell what is wrong in it. */
    boolean isTrial() {
        return muted > 0 || inRound();
    }

    /** Whether that loop is in another, of which a round is being tried too. */
    boolean inNestedRound() {
        return elsewhere != null && elsewhere.nested;
    }

    /** Runs the code of a helper, whose findings are the caller's to tell. */
    Elsewhere ofHelper(Runnable action) {
        return of(new Elsewhere(false, false), action);
    }

    /** Runs a round of a loop, whose findings are the loop's to tell. */
    Elsewhere ofRound(Runnable action) {
        return of(new Elsewhere(true, inRound()), action);
    }

    private Elsewhere of(Elsewhere inner, Runnable action) {
        Elsewhere outer = elsewhere;
        Doubts before = doubts;
        int silence = muted;
        elsewhere = inner;
        doubts = new Doubts();
        muted = 0;
        try {
            action.run();
        } finally {
            elsewhere = outer;
            doubts = before;
            muted = silence;
        }
        return inner;
    }

    /** Whether the code being walked is sure to run. */
    Doubts doubts() {
        return doubts;
    }

    /** Runs something whose findings nobody hears. */
    void silently(Runnable action) {
        muted++;
        try {
            action.run();
        } finally {
            muted--;
        }
    }

    long mismatches() {
        return found.stream()
                .filter(finding -> finding.kind() == Finding.Kind.MISMATCH)
                .count();
    }

    List<Finding> all() {
        return Collections.unmodifiableList(found);
    }
}
