package dev.fanin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.processor.problem.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of a declaration is told in full, where it is, and nothing else is. */
class FaultsTest {

    /** Faults that only one kind of model, or no model at all, can have. */
    private static final Set<Fault> OF_ONE_KIND = Set.of(
            Fault.MODEL_KIND,
            Fault.PRIVATE_CLASS,
            Fault.INNER_CLASS,
            Fault.LOCAL_CLASS,
            Fault.NAME_CLASH,
            Fault.PRIVATE_FIELD,
            Fault.STATIC_FIELD,
            Fault.FINAL_FIELD,
            Fault.INITIALIZER_CLASS,
            Fault.SIZE_NOT_FINAL,
            Fault.SIZE_STATIC,
            Fault.SIZE_PRIVATE,
            Fault.WHERE_SYNTAX,
            Fault.SUBMODEL_CREATION,
            Fault.WHERE_NEVER);

    static List<Fixture> fixtures() {
        return Fixture.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void fault_isToldInFull(Fixture fixture) {
        String said = fixture.said(".java");

        assertThat(said).contains("[" + fixture.code() + "]").isEqualTo(fixture.read(".txt"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void fault_isOnItsLine(Fixture fixture) {
        List<String> lines = fixture.read(".java").lines().toList();
        List<Integer> marked = IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).contains("// ERROR"))
                .mapToObj(line -> line + 1)
                .toList();

        assertThat(fixture.read(".txt")
                        .lines()
                        .filter(line -> line.contains(": ["))
                        .map(line -> Integer.valueOf(line.substring(0, line.indexOf(':')))))
                .containsExactlyElementsOf(marked);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void mendedProgram_isClean(Fixture fixture) {
        assertThat(fixture.said(".mended")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void everyFault_hasFixtures(Fault fault) {
        Set<Boolean> kinds = Fixture.all().stream()
                .filter(fixture -> fixture.code().equals(fault.code()))
                .map(Fixture::isRecord)
                .collect(Collectors.toSet());

        assertThat(kinds).hasSizeGreaterThanOrEqualTo(OF_ONE_KIND.contains(fault) ? 1 : 2);
    }

    @Test
    void everyFixture_isOfAFault() {
        Set<String> codes = Arrays.stream(Fault.values()).map(Fault::code).collect(Collectors.toSet());

        assertThat(Fixture.all()).extracting(Fixture::code).isSubsetOf(codes);
    }

    @Test
    void everyMessage_isOnThePage() throws IOException {
        assertThat(Files.readString(ErrorsPage.FILE).replace("\r\n", "\n"))
                .as("docs/errors.md: run ErrorsPage.main when a message has changed")
                .isEqualTo(ErrorsPage.text());
    }
}
