package dev.fanin.benchmarks.gpt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.array.Parameters;
import dev.fanin.safetensors.Safetensors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.api.ndarray.INDArray;

class GptTest {

    private final Gpt gpt = GptParameters.create(97, 8, 12, 3, 42);

    /** 97 * 12 tokens, 8 * 12 positions, 2 * 12 at the end; a block has 12 * 12 * 12 weights and 13 * 12 others. */
    @Test
    void named_hasTheTiedHeadOnce() {
        assertThat(Parameters.count(GptParameters.named(gpt))).isEqualTo(1164 + 96 + 24 + 3 * (1728 + 156));
        assertThat(GptParameters.named(gpt))
                .containsKeys("tokens", "blocks.2.narrow")
                .doesNotContainKey("head");
    }

    @Test
    void head_isTheTokensTransposed() {
        gpt.tokens().putScalar(96, 11, 42);

        assertThat(gpt.head().getDouble(11, 96)).isEqualTo(42);
    }

    @Test
    void file_isReadByAPlainReader(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("gpt.safetensors");
        Map<String, INDArray> arrays = GptParameters.named(gpt);

        Safetensors.write(file, arrays);

        Map<String, float[]> read = PlainReader.read(file);
        assertThat(read).hasSameSizeAs(arrays);
        arrays.forEach((path, array) -> assertThat(
                        read.get(path + Arrays.toString(array.shape()).replace(" ", "")))
                .as(path)
                .isEqualTo(array.reshape(array.length()).toFloatVector()));
    }
}
