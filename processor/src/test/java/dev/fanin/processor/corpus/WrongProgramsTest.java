package dev.fanin.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Faults that people have made, each in a small program whose first comment says where the idea comes from. The faulty line
 * is marked {@code // ERROR} or {@code // WARNING}, or {@code // MISSED} where the checker cannot know; behind it stands
 * what happens at run time, {@code THROWS}, or {@code NONSENSE} where the library carries on. Beside {@code Fault.java} is
 * {@code Fault.mended}.
 */
final class WrongProgramsTest {

    private static final List<CorpusProgram> WRONG = CorpusProgram.in("/corpus/wrong", ".java");
    private static final List<CorpusProgram> MENDED = CorpusProgram.in("/corpus/wrong", ".mended");

    private static CorpusBatch checked;
    private static CorpusBatch unchecked;
    private static CorpusBatch mended;

    @BeforeAll
    static void compile() {
        checked = CorpusBatch.of(WRONG);
        unchecked = CorpusBatch.of(WRONG, "-Afanin.shapes=off");
        mended = CorpusBatch.of(MENDED);
    }

    @TestFactory
    Stream<DynamicTest> fault_isFoundOnItsLineAndNothingElse() {
        return each(WRONG, program -> {
            SortedMap<Long, Diagnostic.Kind> expected = new TreeMap<>();
            program.marked("ERROR").keySet().forEach(line -> expected.put(line, Diagnostic.Kind.ERROR));
            program.marked("WARNING").keySet().forEach(line -> expected.put(line, Diagnostic.Kind.WARNING));
            SortedMap<Long, Diagnostic.Kind> found = new TreeMap<>();
            checked.said(program).forEach(diagnostic -> found.put(diagnostic.getLineNumber(), diagnostic.getKind()));
            assertThat(found).as("%s", CorpusBatch.text(checked.said(program))).isEqualTo(expected);
        });
    }

    @TestFactory
    Stream<DynamicTest> mended_isClean() {
        return each(MENDED, program -> assertThat(CorpusBatch.text(mended.said(program)))
                .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> fault_showsWhenRun() {
        return each(WRONG, program -> {
            if (outcome(program).startsWith("THROWS")) {
                assertThatThrownBy(() -> unchecked.run(program)).isInstanceOf(RuntimeException.class);
            } else {
                assertThat(outcome(program)).startsWith("NONSENSE");
                assertThat(unchecked.run(program)).isNotEqualTo(mended.run(program));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> mended_runs() {
        return each(MENDED, program -> assertThat(mended.run(program)).isNotNull());
    }

    @Test
    void almostAllFaults_areFound() {
        long missed = WRONG.stream()
                .filter(program -> !program.marked("MISSED").isEmpty())
                .count();
        assertThat(missed).isLessThanOrEqualTo(WRONG.size() / 20);
        assertThat(MENDED).extracting(CorpusProgram::name).isEqualTo(names(WRONG));
        assertThat(checked.all())
                .hasSize(WRONG.stream()
                        .mapToInt(program -> checked.said(program).size())
                        .sum());
    }

    private static List<String> names(List<CorpusProgram> programs) {
        return programs.stream().map(CorpusProgram::name).toList();
    }

    /** What is said of the first marked line. */
    private static String outcome(CorpusProgram program) {
        return Stream.of("ERROR", "WARNING", "MISSED")
                .flatMap(marker -> program.marked(marker).entrySet().stream())
                .min(Comparator.comparing(Map.Entry::getKey))
                .orElseThrow(() -> new AssertionError(program.name() + " has no marked line"))
                .getValue();
    }

    private static Stream<DynamicTest> each(List<CorpusProgram> programs, Check check) {
        return programs.stream().map(program -> DynamicTest.dynamicTest(program.name(), () -> check.accept(program)));
    }

    private interface Check {
        void accept(CorpusProgram program) throws Throwable;
    }
}
