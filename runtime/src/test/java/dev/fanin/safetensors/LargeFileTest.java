package dev.fanin.safetensors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Files beyond what an int can count: 3 GB of disk and 9 GB of memory, with {@code -Dfanin.large=true}. */
@EnabledIfSystemProperty(named = "fanin.large", matches = "true")
class LargeFileTest {

    /** 2.6 GB of floats in one array, more than a ByteBuffer holds. */
    private static final long COUNT = 650_000_000;

    @Test
    void arraysBeyondTwoGigabytes_comeBack(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("large.safetensors");
        INDArray large = Nd4j.createUninitialized(DataType.FLOAT, COUNT).assign(1);
        large.putScalar(COUNT - 1, 7);
        Map<String, INDArray> arrays = new LinkedHashMap<>();
        arrays.put("large", large);
        arrays.put("after", Nd4j.createFromArray(8f, 9f));

        Safetensors.write(file, arrays);

        assertThat(Files.size(file)).isGreaterThan(4 * COUNT);
        Map<String, INDArray> read = Safetensors.read(file);
        assertThat(read).containsExactlyEntriesOf(arrays);
        INDArray back = Objects.requireNonNull(read.get("large"));
        assertThat(back.getDouble(COUNT - 1)).isEqualTo(7);
        large.assign(0);
        back.close();
        Safetensors.load(file, arrays);
        assertThat(large.getDouble(COUNT - 2)).isEqualTo(1);
        assertThat(large.getDouble(COUNT - 1)).isEqualTo(7);
    }
}
