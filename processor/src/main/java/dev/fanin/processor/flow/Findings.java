package dev.fanin.processor.flow;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Collects what is found in a body: one finding a tree, and none while a loop is only tried or the user asked for silence. */
final class Findings {

    private final List<Finding> found = new ArrayList<>();
    private final Set<Tree> reported = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Called> calls = new ArrayList<>();
    private int muted;
    private @Nullable Elsewhere elsewhere;
    private int doubts;

    void add(Finding finding) {
        if (muted > 0) {
            return;
        }
        if (elsewhere == null) {
            if (reported.add(finding.tree())) {
                found.add(finding);
            }
        } else if (doubts == 0 && finding.kind() == Finding.Kind.MISMATCH) {
            elsewhere.mismatches.add(finding);
        }
    }

    /** A call of a helper, and what did not fit in its body. */
    record Called(ExecutableElement helper, Tree call, List<Finding> faults) {}

    void called(Called call) {
        if (muted > 0) {
            return;
        }
        if (elsewhere == null) {
            calls.add(call);
        } else if (doubts == 0) {
            elsewhere.calls.add(call);
        }
    }

    List<Called> calls() {
        return Collections.unmodifiableList(calls);
    }

    /** What was found in the body of a helper, or in the first round of a loop, wherever it is sure to lead. */
    static final class Elsewhere {
        final List<Finding> mismatches = new ArrayList<>();
        final List<Called> calls = new ArrayList<>();
    }

    /** Runs code whose findings are the caller's to tell. */
    Elsewhere of(Runnable action) {
        Elsewhere outer = elsewhere;
        int before = doubts;
        int silence = muted;
        Elsewhere inner = new Elsewhere();
        elsewhere = inner;
        doubts = 0;
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

    /** From here on, it depends on conditions that nobody knows whether the code runs. */
    int doubt() {
        return doubts++;
    }

    /** Back to an earlier degree of doubt. */
    void restore(int earlier) {
        doubts = earlier;
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
