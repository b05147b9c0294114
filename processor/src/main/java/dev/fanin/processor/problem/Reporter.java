package dev.fanin.processor.problem;

import java.util.List;

/** Tells the user of problems. */
@FunctionalInterface
public interface Reporter {

    /** Tells of all of them, now or as soon as it does not hide others. */
    void report(List<Problem> problems);
}
