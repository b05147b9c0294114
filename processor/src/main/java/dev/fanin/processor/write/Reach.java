package dev.fanin.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.fanin.processor.scope.Lookup;
import dev.fanin.processor.scope.Lookup.Step;
import java.util.List;

/** How code reaches the sizes of a model. */
@FunctionalInterface
interface Reach {

    /** Through an instance: {@code model.config.width()}. */
    static Reach through(String instance) {
        return steps -> walk(CodeBlock.of("$L", instance), steps);
    }

    /** Through the arguments of a record's factory: {@code config.width()}. */
    static Reach arguments() {
        return steps -> walk(CodeBlock.of("$L", steps.get(0).name()), steps.subList(1, steps.size()));
    }

    CodeBlock along(List<Step> steps);

    default CodeBlock of(Lookup.Variable variable) {
        return along(variable.steps());
    }

    private static CodeBlock walk(CodeBlock from, List<Step> steps) {
        CodeBlock code = from;
        for (Step step : steps) {
            code = CodeBlock.of(step.accessor() ? "$L.$L()" : "$L.$L", code, step.name());
        }
        return code;
    }
}
