package dev.fanin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What only the running program can know is told by the generated code, as the compiler would tell it. */
class RunningTest {

    static List<Fixture> fixtures() {
        return Fixture.in("/running");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void fault_isToldInFull(Fixture fixture) {
        assertThat(Program.of(fixture.read(".java")).run() + "\n")
                .contains("Exception: [" + fixture.code() + "] ")
                .isEqualTo(fixture.read(".txt"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void mendedProgram_runs(Fixture fixture) {
        assertThat(Program.of(fixture.read(".mended")).run()).doesNotContain("Exception");
    }
}
