package dev.fanin.safetensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

class LoadTest {

    @TempDir
    private Path directory;

    private Path file;
    private final Map<String, INDArray> model = new LinkedHashMap<>();

    @BeforeEach
    void fileAndModel() throws IOException {
        file = directory.resolve("model.safetensors");
        Map<String, INDArray> saved = new LinkedHashMap<>();
        saved.put("w", Nd4j.createFromArray(new float[][] {{1, 2, 3}, {4, 5, 6}}));
        saved.put("b", Nd4j.createFromArray(7d, 8d));
        Safetensors.write(file, saved);
        model.put("b", Nd4j.zeros(DataType.DOUBLE, 2));
        model.put("w", Nd4j.zeros(DataType.FLOAT, 2, 3));
    }

    private void assertRefused(String fault) {
        assertThatThrownBy(() -> Safetensors.load(file, model))
                .isInstanceOf(SafetensorsException.class)
                .hasMessage(file + ": " + fault);
        assertThat(model.values())
                .allMatch(array -> array.wasClosed() || array.sumNumber().doubleValue() == 0);
    }

    @Test
    void arrays_areFilledWhereTheyAre() throws IOException {
        INDArray w = model.get("w");

        Safetensors.load(file, model);

        assertThat(w).isEqualTo(Nd4j.createFromArray(new float[][] {{1, 2, 3}, {4, 5, 6}}));
        assertThat(model.get("b")).isEqualTo(Nd4j.createFromArray(7d, 8d));
    }

    @Test
    void views_andFortranOrder_areFilledByIndex() throws IOException {
        INDArray parent = Nd4j.zeros(DataType.FLOAT, 3, 2);
        model.put("w", parent.transpose());
        model.put("b", Nd4j.zeros(DataType.DOUBLE, 3, 2).getColumn(1).get(NDArrayIndex.interval(0, 2)));

        Safetensors.load(file, model);

        assertThat(parent).isEqualTo(Nd4j.createFromArray(new float[][] {{1, 4}, {2, 5}, {3, 6}}));
        assertThat(model.get("b")).isEqualTo(Nd4j.createFromArray(7d, 8d));
    }

    @Test
    void array_thatTheFileLacks_isNamed() {
        model.put("w2", Nd4j.zeros(DataType.FLOAT, 4));

        assertRefused("does not fit the model: w2 [4] FLOAT is missing");
    }

    @Test
    void array_thatTheModelLacks_isNamed() {
        model.remove("w");

        assertRefused("does not fit the model: w [2, 3] FLOAT has no place");
    }

    @Test
    void shapesAndTypes_thatDiffer_areNamedTogether() {
        model.put("w", Nd4j.zeros(DataType.FLOAT, 3, 2));
        model.put("b", Nd4j.zeros(DataType.FLOAT, 2));

        assertRefused("does not fit the model: b is [2] DOUBLE, not [2] FLOAT; w is [2, 3] FLOAT, not [3, 2] FLOAT");
    }

    @Test
    void array_thatIsClosed_isNamed() {
        Objects.requireNonNull(model.get("b")).close();

        assertRefused("does not fit the model: b is closed");
    }

    @Test
    void file_cutShort_loadsNothing() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));

        assertRefused("truncated: w ends at 40, the file at 39 after the header");
    }
}
