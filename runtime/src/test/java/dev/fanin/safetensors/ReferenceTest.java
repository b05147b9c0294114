package dev.fanin.safetensors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** {@code reference.safetensors} was written by {@code safetensors.serialize} of Python's safetensors 0.8.0. */
class ReferenceTest {

    @TempDir
    private Path directory;

    /** As the file has them: wide numbers first, then by name. */
    private static Map<String, INDArray> arrays() {
        Map<String, INDArray> arrays = new LinkedHashMap<>();
        arrays.put("b", Nd4j.createFromArray(0.1, -2.5));
        arrays.put("w", Nd4j.createFromArray(new float[][] {{1, 2, 3}, {4, 5.5f, -6}}));
        arrays.put("ä\"\n", Nd4j.scalar(7f));
        arrays.put("g", Nd4j.createFromArray(new double[][] {{1, -3.140625}}).castTo(DataType.BFLOAT16));
        arrays.put("h", Nd4j.createFromArray(1, 65504, -0.333).castTo(DataType.FLOAT16));
        return arrays;
    }

    private static byte[] reference() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(ReferenceTest.class.getResourceAsStream("reference.safetensors"))) {
            return file.readAllBytes();
        }
    }

    @Test
    void read_givesTheArraysOfTheReference() throws IOException {
        Path file = Files.write(directory.resolve("reference.safetensors"), reference());

        assertThat(Safetensors.read(file)).containsExactlyEntriesOf(arrays());
        assertThat(Safetensors.metadata(file)).containsExactly(Map.entry("format", "np"));
    }

    @Test
    void write_givesTheBytesOfTheReference() throws IOException {
        Path file = directory.resolve("ours.safetensors");

        Safetensors.write(file, arrays(), Map.of("format", "np"));

        assertThat(file).hasBinaryContent(reference());
    }
}
