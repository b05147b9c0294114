package dev.fanin.samples;

import dev.fanin.samples.digits.Split;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Runs samples on handwritten digits, and prints what came of each. */
public final class Demo {
    private static final long SEED = 42;

    /** Those that take a few seconds. */
    private static final List<Sample> QUICK = List.of(Sample.MLP, Sample.DECODER);

    private Demo() {}

    /** Runs the samples that are named, or the quick ones. */
    public static void main(String[] names) {
        List<Sample> samples = chosen(names);
        Split split = Split.standard();
        PrintStream out = new PrintStream(new WithoutChatter(System.out), true, StandardCharsets.UTF_8);
        System.setOut(out);
        out.printf(
                "%,d digits to learn from, %,d held out%n",
                split.train().size(), split.test().size());
        samples.forEach(sample -> sample.show(split, SEED, out));
    }

    /** Ends with the names there are if one is none of them: nobody needs a stack trace for a slip of the pen. */
    private static List<Sample> chosen(String[] names) {
        try {
            return names.length == 0
                    ? QUICK
                    : Arrays.stream(names).map(Sample::named).toList();
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            throw e;
        }
    }
}
