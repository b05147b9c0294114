package dev.fanin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * What {@code bits.py} and {@code matrices.py}, beside {@code bits.txt}, make of docs/reproducibility.md without any of this
 * code: {@code (python3 bits.py; python3 matrices.py) > bits.txt}. {@link GoldenTest} holds Fanin against the golden lines.
 */
class IndependentBitsTest {

    @Test
    void pythons_lines_areAmongTheGoldenOnes() throws IOException {
        assertThat(lines("golden.txt")).containsAll(lines("bits.txt"));
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(IndependentBitsTest.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
