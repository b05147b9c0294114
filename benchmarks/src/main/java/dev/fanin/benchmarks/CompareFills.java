package dev.fanin.benchmarks;

import dev.fanin.init.Initializer;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.init.TruncatedNormalInitializer;
import dev.fanin.init.UniformInitializer;
import java.io.IOException;

/** Fanin's side of {@code compare-torch} for elementwise fills. */
public final class CompareFills {
    private CompareFills() {}

    /**
     * Reads lines {@code name count}, the name being PyTorch's, writes {@code seconds processor-seconds}.
     *
     * @param arguments the number of threads
     */
    public static void main(String[] arguments) throws IOException {
        new Answers(Integer.parseInt(arguments[0])).run(CompareFills::plan);
    }

    private static Plan plan(String[] words) {
        return Plan.of(Parameter.of("weight", initializer(words[0]), Long.parseLong(words[1])));
    }

    private static Initializer initializer(String name) {
        return switch (name) {
            case "uniform_" -> new UniformInitializer(0, 1);
            case "normal_" -> new NormalInitializer(0, 1);
            case "trunc_normal_" -> new TruncatedNormalInitializer(0, 1, -2, 2, false);
            default -> throw new IllegalArgumentException("no such fill: " + name);
        };
    }
}
