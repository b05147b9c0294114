package dev.fanin.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThreefryTest {

    @ParameterizedTest
    @MethodSource("cases")
    void encipher_knownAnswers(List<String> line) {
        assertThat(line).startsWith("threefry4x32", "20").hasSize(14);
        int[] n = line.stream()
                .skip(2)
                .mapToInt(word -> Integer.parseUnsignedInt(word, 16))
                .toArray();
        // More than one lane, and one beyond the last.
        int[][] x = new int[4][19];
        for (int word = 0; word < 4; word++) {
            Arrays.fill(x[word], n[word]);
        }

        new Threefry(n[4], n[5], n[6], n[7]).encipher(x[0], x[1], x[2], x[3], 18);

        for (int word = 0; word < 4; word++) {
            assertThat(Arrays.copyOf(x[word], 18)).containsOnly(n[8 + word]);
            assertThat(x[word][18]).isEqualTo(n[word]);
        }
    }

    static List<List<String>> cases() {
        return DataFile.cases("threefry.kat");
    }
}
