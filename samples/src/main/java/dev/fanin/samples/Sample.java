package dev.fanin.samples;

import dev.fanin.samples.decoder.DecoderSample;
import dev.fanin.samples.deep.DeepSample;
import dev.fanin.samples.digits.Split;
import dev.fanin.samples.dl4j.ConvolutionSample;
import dev.fanin.samples.gpt.GptSample;
import dev.fanin.samples.mlp.MlpSample;
import dev.fanin.samples.papers.Choosing;
import dev.fanin.samples.papers.Fixup2019;
import dev.fanin.samples.papers.Glorot2010;
import dev.fanin.samples.papers.He2015;
import dev.fanin.samples.papers.Le2015;
import dev.fanin.samples.papers.Mishkin2016;
import dev.fanin.samples.papers.Saxe2014;
import dev.fanin.samples.papers.Xiao2018;
import dev.fanin.samples.rnn.RnnSample;
import dev.fanin.samples.training.Outcome;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What there is to run, by the names that {@code -Dfanin.sample} knows: {@code mlp}, {@code he2015} and so on. */
enum Sample {
    MLP(trained("A multi-layer perceptron", MlpSample::run)),
    DECODER(trained("A decoder of three tasks", DecoderSample::run)),
    GPT(trained("A small GPT in SameDiff", GptSample::run)),
    RNN(trained("An LSTM in SameDiff", RnnSample::run)),
    DL4J(trained("A convolutional network of DL4J's", ConvolutionSample::run)),
    REPORT(DeepSample::show),
    GLOROT2010(paper(Glorot2010::main)),
    HE2015(paper(He2015::main)),
    SAXE2014(paper(Saxe2014::main)),
    MISHKIN2016(paper(Mishkin2016::main)),
    XIAO2018(paper(Xiao2018::main)),
    LE2015(paper(Le2015::main)),
    FIXUP2019(paper(Fixup2019::main)),
    CHOOSING(paper(Choosing::main));

    private final Show show;

    Sample(Show show) {
        this.show = show;
    }

    private interface Show {
        void on(Split split, long seed, PrintStream out);
    }

    /** Makes a model, trains it and judges it. */
    private interface Run {
        Outcome of(Split split, long seed);
    }

    private static Show trained(String title, Run run) {
        return (split, seed, out) -> print(title, run.of(split, seed), out);
    }

    /** An experiment, which has its own data and seeds, and says where its page is. */
    private static Show paper(Consumer<String[]> main) {
        return (split, seed, out) -> main.accept(new String[0]);
    }

    /** The sample that is called so, in any case. */
    static Sample named(String name) {
        return Arrays.stream(values())
                .filter(sample -> sample.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no sample is called " + name + ": there are " + names()));
    }

    /** All names, as the root pom has them, which looks at the command first. */
    static String names() {
        return Arrays.stream(values()).map(Sample::lowerCase).collect(Collectors.joining("|"));
    }

    private String lowerCase() {
        return name().toLowerCase(Locale.ROOT);
    }

    void show(Split split, long seed, PrintStream out) {
        show.on(split, seed, out);
    }

    /** How the parameters began, and how well the model reads the digits it has not seen. */
    static void print(String title, Outcome outcome, PrintStream out) {
        out.printf("%n%s, as it began%n%n%s%n", title, outcome.beginning().text());
        outcome.accuracies()
                .forEach((task, accuracy) ->
                        out.printf("%-10s %5.1f %% of the held-out digits%n", task, 100 * accuracy));
    }
}
