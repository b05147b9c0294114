package dev.fanin.benchmarks;

import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import java.io.IOException;

/** Fanin's side of {@code compare-torch} for orthogonal matrices. */
public final class CompareOrthogonal {
    private CompareOrthogonal() {}

    /**
     * Reads lines {@code rows columns count}, with {@code blocks} behind it where they are one parameter, writes {@code seconds processor-seconds}.
     *
     * @param arguments the number of threads
     */
    public static void main(String[] arguments) throws IOException {
        new Answers(Integer.parseInt(arguments[0])).run(CompareOrthogonal::plan);
    }

    private static Plan plan(String[] words) {
        long rows = Long.parseLong(words[0]);
        long columns = Long.parseLong(words[1]);
        int count = Integer.parseInt(words[2]);
        if (words.length > 3) {
            return Plan.of(Parameter.of("weight", new OrthogonalInitializer(1), count * rows, columns)
                    .blocks(count, 0));
        }
        Plan.Builder plan = Plan.builder();
        for (int i = 0; i < count; i++) {
            plan.add(Parameter.of("weight" + i, new OrthogonalInitializer(1), rows, columns));
        }
        return plan.build();
    }
}
