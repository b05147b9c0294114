package dev.fanin.samples;

import dev.fanin.samples.digits.Split;
import dev.fanin.samples.training.Outcome;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/** Trains samples, and prints how their parameters began and how well they read the digits they have not seen. */
public final class Demo {
    private static final long SEED = 42;

    /** Those that take a few seconds. */
    private static final List<Sample> QUICK = List.of(Sample.MLP, Sample.DECODER);

    private Demo() {}

    /** Runs the samples that are named, or the quick ones. */
    public static void main(String[] names) {
        List<Sample> samples = names.length == 0
                ? QUICK
                : Arrays.stream(names).map(Sample::named).toList();
        Split split = Split.standard();
        PrintStream out = System.out;
        out.printf(
                "%,d digits to learn from, %,d held out%n",
                split.train().size(), split.test().size());
        samples.forEach(sample -> print(sample.title(), sample.run(split, SEED), out));
    }

    static void print(String title, Outcome outcome, PrintStream out) {
        out.printf("%n%s, as it began%n%n%s%n", title, outcome.beginning().text());
        outcome.accuracies()
                .forEach((task, accuracy) ->
                        out.printf("%-10s %5.1f %% of the held-out digits%n", task, 100 * accuracy));
    }
}
