package dev.fanin.samples;

import dev.fanin.samples.decoder.DecoderSample;
import dev.fanin.samples.digits.Split;
import dev.fanin.samples.mlp.MlpSample;
import dev.fanin.samples.training.Outcome;
import java.io.PrintStream;

/** Trains all samples, and prints how their parameters began and how well they read the digits they have not seen. */
public final class Demo {
    private static final long SEED = 42;

    private Demo() {}

    public static void main(String[] arguments) {
        Split split = Split.standard();
        PrintStream out = System.out;
        out.printf(
                "%,d digits to learn from, %,d held out%n",
                split.train().size(), split.test().size());
        print("A multi-layer perceptron", MlpSample.run(split, SEED), out);
        print("A decoder of three tasks", DecoderSample.run(split, SEED), out);
    }

    static void print(String title, Outcome outcome, PrintStream out) {
        out.printf("%n%s, as it began%n%n%s%n", title, outcome.beginning().text());
        outcome.accuracies()
                .forEach((task, accuracy) ->
                        out.printf("%-10s %5.1f %% of the held-out digits%n", task, 100 * accuracy));
    }
}
