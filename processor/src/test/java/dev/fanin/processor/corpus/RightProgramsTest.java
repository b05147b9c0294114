package dev.fanin.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Correct programs, longer and written as people write them: the checker has nothing to say, and they run. */
final class RightProgramsTest {

    private static final List<CorpusProgram> RIGHT = CorpusProgram.in("/corpus/right", ".java");

    private static CorpusBatch compiled;

    @BeforeAll
    static void compile() {
        compiled = CorpusBatch.of(RIGHT, "-Afanin.shapes=warn");
    }

    @Test
    void nothing_isSaid() {
        assertThat(CorpusBatch.text(compiled.all())).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> program_runs() {
        return RIGHT.stream()
                .map(program -> DynamicTest.dynamicTest(
                        program.name(), () -> assertThat(compiled.run(program)).isNotNull()));
    }
}
