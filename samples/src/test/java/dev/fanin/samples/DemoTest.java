package dev.fanin.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanin.report.Report;
import dev.fanin.samples.training.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoTest {
    @Test
    void print_showsTheTableAndThenTheAccuracies() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Outcome outcome = new Outcome(new Report(List.of()), Map.of("digit", 0.975));

        Sample.print("A model", outcome, new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .containsSubsequence("A model, as it began", "initializer", "0 parameters", "digit       97.5 %");
    }

    @Test
    void sample_ofNoSuchName_isRefusedWithTheNamesThereAre() {
        assertThatThrownBy(() -> Sample.named("ppo"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "no sample is called ppo: there are mlp|decoder|gpt|rnn|dl4j|report|glorot2010|he2015|saxe2014"
                                + "|mishkin2016|xiao2018|le2015|fixup2019|choosing");
    }

    @Test
    void names_areThoseThatTheBuildLetsThrough() throws IOException {
        // Maven tests run in the folder of their module.
        assertThat(Files.readString(Path.of("..", "pom.xml")))
                .contains("<fanin.samples>" + Sample.names() + "</fanin.samples>");
    }
}
