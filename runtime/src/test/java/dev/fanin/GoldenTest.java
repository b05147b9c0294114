package dev.fanin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.fanin.init.Initializer;
import dev.fanin.init.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.api.buffer.DataType;

/** The bits are a promise: a change here is a breaking change, and a new {@link dev.fanin.random.Key#VERSION}. */
class GoldenTest {

    @ParameterizedTest
    @CsvSource({"1, c", "2, c", "3, c", "7, c", "1, f", "3, f"})
    void everyInitializer_hasItsBits_whateverTheThreadsAndTheOrder(int threads, char order) throws IOException {
        for (DataType type : Golden.TYPES) {
            Initialization how = Golden.HOW.dataType(type).threads(threads).order(order);

            assertThat(Golden.lines(Golden.PLAN, how)).containsExactlyElementsOf(known(Long.MAX_VALUE, type));
        }
    }

    /** Without vectors, with short and with long ones; without the optimising compiler, and without any. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "-XX:UseAVX=0, 100000",
        "-XX:UseAVX=2, 100000",
        "-XX:UseAVX=3, 100000",
        "-XX:TieredStopAtLevel=1, 100000",
        "--add-modules=jdk.incubator.vector, 100000",
        "-Xint, 5000"
    })
    void everyInitializer_hasItsBits_underOtherFlags(String flag, long most) throws IOException, InterruptedException {
        assertThat(OtherMachine.with(flag).run(Golden.class, arguments(most))).containsExactlyElementsOf(known(most));
    }

    @Test
    void everyInitializer_hasItsBits_onOtherVersionsOfJava() throws IOException, InterruptedException {
        List<OtherMachine> others = OtherMachine.others();
        assumeFalse(others.isEmpty(), "no other version of Java lies beside this one");
        for (OtherMachine other : others) {
            assertThat(other.run(Golden.class, arguments(100_000)))
                    .as(other.toString())
                    .containsExactlyElementsOf(known(100_000));
        }
    }

    @Test
    void everyInitializer_isAmongThem() {
        Set<String> golden = Golden.PLAN.parameters().stream()
                .map(parameter -> parameter.initializer().getClass().getName())
                .collect(Collectors.toSet());

        assertThat(new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages(Initializer.class.getPackageName())
                                .stream()
                                .filter(type -> type.isRecord() && type.isAssignableTo(Initializer.class))
                                .map(JavaClass::getName))
                .isSubsetOf(golden);
    }

    /** All data types of the parameters that have no more elements. */
    private static List<String> arguments(long most) {
        List<String> arguments = new ArrayList<>(List.of(Long.toString(most)));
        Golden.TYPES.forEach(type -> arguments.add(type.name()));
        return arguments;
    }

    /** What the program prints. */
    private static List<String> known(long most) throws IOException {
        List<String> lines = new ArrayList<>(known(most, Golden.TYPES.get(0)));
        for (DataType type : Golden.TYPES) {
            lines.addAll(known(most, type));
        }
        return lines;
    }

    private static List<String> known(long most, DataType type) throws IOException {
        Set<String> paths =
                Golden.upTo(most).parameters().stream().map(Parameter::path).collect(Collectors.toSet());
        try (InputStream file = Objects.requireNonNull(GoldenTest.class.getResourceAsStream("golden.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .filter(line -> line.contains(" " + type + " ") && paths.contains(line.split(" ", 2)[0]))
                    .toList();
        }
    }
}
