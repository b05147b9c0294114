package dev.fanin.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Java has no arithmetic over a type parameter, so there are twins; what is mended in one is mended in both. */
class TwinTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/fanin/matrix");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FloatHaar",
                "FloatTile",
                "FloatReflectors",
                "FloatComposition",
                "FloatProduct",
                "PlainFloatProduct",
                "EmulatedFloatProduct",
                "FloatRows"
            })
    void double_isFloatWithTheTypeReplaced(String name) throws IOException {
        String floats = source(name).replace("(float)", "").replace("(double)", "");

        assertThat(source(name.replace("Float", "Double")))
                .isEqualTo(floats.replace("Float", "Double").replace("float", "double"));
    }

    /** The text less white space, for the formatter breaks lines where they get long. */
    private static String source(String name) throws IOException {
        return Files.readString(SOURCES.resolve(name + ".java")).replaceAll("\\s|\\*(?!/)", "");
    }
}
