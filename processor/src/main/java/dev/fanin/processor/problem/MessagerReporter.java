package dev.fanin.processor.problem;

import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.tools.Diagnostic;

/** Tells of problems at once, on any compiler. */
public record MessagerReporter(Messager messager) implements Reporter {

    @Override
    public void report(List<Problem> problems) {
        for (Problem problem : problems) {
            Position position = problem.position();
            messager.printMessage(
                    Diagnostic.Kind.ERROR,
                    problem.text() + place(position.element()),
                    position.element(),
                    position.annotation(),
                    position.value());
        }
    }

    /** In words, where compilers have no position for it: ECJ has none for records and what is in them. */
    private static String place(Element element) {
        Element owner = element.getEnclosingElement();
        if (element.getKind() == ElementKind.RECORD) {
            return "\nin " + element;
        }
        return owner != null && owner.getKind() == ElementKind.RECORD
                ? "\nin " + owner + "." + element.getSimpleName()
                : "";
    }
}
