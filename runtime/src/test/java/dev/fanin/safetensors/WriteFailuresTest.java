package dev.fanin.safetensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class WriteFailuresTest {

    private static final INDArray ONE = Nd4j.createFromArray(1f);

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void oldFile() throws IOException {
        file = directory.resolve("model.safetensors");
        Safetensors.write(file, Map.of("old", ONE));
    }

    private void assertOnlyTheOldFileIsThere() throws IOException {
        assertThat(directory).isDirectoryNotContaining(path -> !path.equals(file));
        assertThat(Safetensors.read(file)).containsOnlyKeys("old");
    }

    @Test
    void write_replacesTheFile() throws IOException {
        Safetensors.write(file, Map.of("new", ONE));

        assertThat(directory).isDirectoryNotContaining(path -> !path.equals(file));
        assertThat(Safetensors.read(file)).containsOnlyKeys("new");
    }

    @Test
    void failure_halfWay_leavesTheOldFileAndNothingElse() throws IOException {
        assertThatThrownBy(() -> NewFile.write(file, channel -> {
                    Writing.of(Map.of("new", ONE), Map.of())
                            .write(channel, HeaderText.bytes(new Header(List.of(), Map.of())));
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");

        assertOnlyTheOldFileIsThere();
    }

    @Test
    void arrays_thatNoFileCanHold_areNamed() throws IOException {
        INDArray closed = Nd4j.createFromArray(1f, 2f);
        closed.close();

        assertThatThrownBy(() -> Safetensors.write(file, Map.of("w1", closed)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("w1 is closed");
        assertThatThrownBy(() -> Safetensors.write(file, Map.of("w1", ONE.castTo(DataType.INT32))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("w1 is INT; DOUBLE, FLOAT, HALF and BFLOAT16 can be written");
        assertThatThrownBy(() -> Safetensors.write(file, Map.of("__metadata__", ONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no array can be called __metadata__");
        assertThatThrownBy(() -> Safetensors.write(file, Map.of("half \ud800", ONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not Unicode: half \ud800");

        assertOnlyTheOldFileIsThere();
    }

    @Test
    void directory_thatDoesNotExist_isNamed() {
        assertThatThrownBy(() -> Safetensors.write(directory.resolve("none/model"), Map.of("w", ONE)))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("none");
        assertThat(Files.exists(directory.resolve("none"))).isFalse();
    }
}
