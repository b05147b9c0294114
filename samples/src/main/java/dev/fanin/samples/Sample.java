package dev.fanin.samples;

import dev.fanin.samples.decoder.DecoderSample;
import dev.fanin.samples.digits.Split;
import dev.fanin.samples.dl4j.ConvolutionSample;
import dev.fanin.samples.gpt.GptSample;
import dev.fanin.samples.mlp.MlpSample;
import dev.fanin.samples.rnn.RnnSample;
import dev.fanin.samples.training.Outcome;
import java.util.Arrays;
import java.util.Locale;

/** What there is to run, by the names that {@code -Dfanin.sample} knows: {@code mlp}, {@code gpt} and so on. */
enum Sample {
    MLP("A multi-layer perceptron", MlpSample::run),
    DECODER("A decoder of three tasks", DecoderSample::run),
    GPT("A small GPT in SameDiff", GptSample::run),
    RNN("An LSTM in SameDiff", RnnSample::run),
    DL4J("A convolutional network of DL4J's", ConvolutionSample::run);

    private final String title;
    private final Run run;

    Sample(String title, Run run) {
        this.title = title;
        this.run = run;
    }

    /** Makes a model, trains it and judges it. */
    private interface Run {
        Outcome of(Split split, long seed);
    }

    static Sample named(String name) {
        return Arrays.stream(values())
                .filter(sample -> sample.lowerCase().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sample is called " + name + "; there are "
                        + Arrays.stream(values()).map(Sample::lowerCase).toList()));
    }

    private String lowerCase() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return title;
    }

    Outcome run(Split split, long seed) {
        return run.of(split, seed);
    }
}
