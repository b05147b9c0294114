package dev.fanin.processor.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one model, so that one compile shows all of them. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(Fault fault, Position position, Object... arguments) {
        found.add(fault.at(position, arguments));
    }

    public void addAll(List<Problem> problems) {
        found.addAll(problems);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Problem> all() {
        return List.copyOf(found);
    }
}
