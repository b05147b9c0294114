package dev.fanin.processor.check;

import dev.fanin.processor.model.EquationSpec;
import dev.fanin.processor.model.ModelSpec;
import dev.fanin.processor.problem.Fault;
import dev.fanin.processor.problem.Problems;
import dev.fanin.processor.size.Equations;
import dev.fanin.processor.size.Verdict;

/** {@code @Where} must be possible. */
final class EquationCheck {

    private EquationCheck() {}

    static void check(ModelSpec model, Problems problems) {
        for (EquationSpec equation : model.equations()) {
            Verdict verdict = Equations.NONE.compare(
                    equation.left().size(), equation.right().size());
            if (verdict instanceof Verdict.Never never) {
                problems.add(
                        Fault.WHERE_NEVER,
                        equation.left().position(),
                        equation.left().text(),
                        never.reason());
            }
        }
    }
}
