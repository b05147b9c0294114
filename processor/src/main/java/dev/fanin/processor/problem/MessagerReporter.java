package dev.fanin.processor.problem;

import java.util.List;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Tells of problems at once, on any compiler. */
public record MessagerReporter(Messager messager) implements Reporter {

    @Override
    public void report(List<Problem> problems) {
        for (Problem problem : problems) {
            Position position = problem.position();
            messager.printMessage(
                    Diagnostic.Kind.ERROR, problem.text(), position.element(), position.annotation(), position.value());
        }
    }
}
