package dev.fanin.processor.flow;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Collects what is found in a body: one finding a tree, and none while a loop is only tried or the user asked for silence. */
final class Findings {

    private final List<Finding> found = new ArrayList<>();
    private final Set<Tree> reported = Collections.newSetFromMap(new IdentityHashMap<>());
    private int muted;

    void add(Finding finding) {
        if (muted == 0 && reported.add(finding.tree())) {
            found.add(finding);
        }
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
