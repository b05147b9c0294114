package dev.fanin.processor.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether code is sure to run once what it belongs to does: not if a condition decides that nobody knows, nor behind a jump
 * that may have been taken.
 */
final class Doubts {

    private int conditions;
    private final Set<Object> jumps = new HashSet<>();
    private final Deque<Object> handlers = new ArrayDeque<>();

    boolean any() {
        return conditions > 0 || !jumps.isEmpty();
    }

    /** Into code that may not run, if {@code open}; gives what to go back to. */
    int enter(boolean open) {
        return open ? conditions++ : conditions;
    }

    /** Out of that code. */
    void leave(int earlier) {
        conditions = earlier;
    }

    /** To the end of a statement or of the method: up to there, the code may have been left. */
    void jump(Object target) {
        if (conditions > 0) {
            jumps.add(target);
        }
    }

    /** Where the jumps to a target end. */
    void arrive(Object target) {
        jumps.remove(target);
    }

    /** An exception: nothing that goes on with the method, unless it is caught there. */
    void raise() {
        if (!handlers.isEmpty()) {
            jump(handlers.peek());
        }
    }

    /** Into a block whose exceptions are caught. */
    void guard(Object handler) {
        handlers.push(handler);
    }

    void unguard() {
        handlers.pop();
    }
}
