package dev.fanin.safetensors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.Initialization;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.memory.conf.WorkspaceConfiguration;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

class RoundTripTest {

    @TempDir
    private Path directory;

    private Map<String, INDArray> roundTrip(Map<String, INDArray> arrays) throws IOException {
        Path file = directory.resolve("model.safetensors");
        Safetensors.write(file, arrays);
        return Safetensors.read(file);
    }

    private INDArray roundTrip(INDArray array) throws IOException {
        return Objects.requireNonNull(roundTrip(Map.of("w", array)).get("w"));
    }

    private static INDArray drawn(DataType type, long... shape) {
        return Initialization.seed(7)
                .dataType(type)
                .make(Plan.of(Parameter.of("w", new NormalInitializer(0, 1), shape)))
                .array("w");
    }

    @ParameterizedTest
    @EnumSource(names = {"FLOAT", "DOUBLE", "HALF", "BFLOAT16"})
    void arrays_ofEveryTypeAndRank_comeBackInTheirOrder(DataType type) throws IOException {
        Map<String, INDArray> arrays = new LinkedHashMap<>();
        arrays.put("z.3.weight", drawn(type, 5, 7));
        arrays.put("a", drawn(type));
        arrays.put("bias", drawn(type, 7));
        arrays.put("kernel", drawn(type, 3, 3, 2, 5));

        Map<String, INDArray> read = roundTrip(arrays);

        assertThat(read).containsExactlyEntriesOf(arrays);
        assertThat(read.values()).allMatch(array -> array.dataType() == type);
    }

    @Test
    void array_ofManyPieces_comesBack() throws IOException {
        Map<String, INDArray> arrays = Map.of("w", drawn(DataType.FLOAT, ArrayBytes.PIECE / 2 + 1));

        assertThat(roundTrip(arrays)).isEqualTo(arrays);
    }

    @Test
    void views_andFortranOrder_areWrittenByIndex() throws IOException {
        INDArray whole = Nd4j.createFromArray(new float[][] {{1, 2, 3}, {4, 5, 6}});
        Map<String, INDArray> arrays = new LinkedHashMap<>();
        arrays.put("transposed", whole.transpose());
        arrays.put("column", whole.getColumn(1));
        arrays.put("row", whole.getRow(1));
        arrays.put("part", whole.get(NDArrayIndex.all(), NDArrayIndex.interval(1, 3)));
        arrays.put("fortran", whole.dup('f'));
        arrays.put("broadcast", Nd4j.createFromArray(8f, 9f).reshape(2, 1).broadcast(2, 3));

        Map<String, INDArray> read = roundTrip(arrays);

        assertThat(read.get("transposed")).isEqualTo(Nd4j.createFromArray(new float[][] {{1, 4}, {2, 5}, {3, 6}}));
        assertThat(read.get("column")).isEqualTo(Nd4j.createFromArray(2f, 5f));
        assertThat(read.get("row")).isEqualTo(Nd4j.createFromArray(4f, 5f, 6f));
        assertThat(read.get("part")).isEqualTo(Nd4j.createFromArray(new float[][] {{2, 3}, {5, 6}}));
        assertThat(read.get("fortran")).isEqualTo(whole);
        assertThat(read.get("broadcast")).isEqualTo(Nd4j.createFromArray(new float[][] {{8, 8, 8}, {9, 9, 9}}));
    }

    @Test
    void numbers_ofAllKinds_keepTheirBits() throws IOException {
        INDArray odd = Nd4j.createFromArray(
                -0f, Float.MIN_VALUE, Float.MAX_VALUE, Float.POSITIVE_INFINITY, Float.intBitsToFloat(0x7fc12345));

        float[] read = roundTrip(odd).toFloatVector();

        assertThat(read[0]).isEqualTo(-0f);
        assertThat(Float.floatToRawIntBits(read[0])).isEqualTo(0x80000000);
        assertThat(read).startsWith(-0f, Float.MIN_VALUE, Float.MAX_VALUE, Float.POSITIVE_INFINITY);
        assertThat(Float.floatToRawIntBits(read[4])).isEqualTo(0x7fc12345);
    }

    @Test
    void nothing_andEmptyArrays_areFilesToo() throws IOException {
        assertThat(roundTrip(Map.of())).isEmpty();
        assertThat(roundTrip(Nd4j.create(DataType.FLOAT, 0, 3)).shape()).containsExactly(0, 3);
    }

    @Test
    void arrays_readInAWorkspace_outliveIt() throws IOException {
        INDArray array = Nd4j.createFromArray(1f, 2f).reshape(2, 1).broadcast(2, 3);
        WorkspaceConfiguration small =
                WorkspaceConfiguration.builder().initialSize(1 << 20).build();
        INDArray read;
        try (MemoryWorkspace workspace = Nd4j.getWorkspaceManager().getAndActivateWorkspace(small, "short")) {
            read = roundTrip(array.transpose()).transpose();
            assertThat(workspace.getPrimaryOffset()).isZero();
        }

        assertThat(read.isAttached()).isFalse();
        assertThat(read).isEqualTo(Nd4j.createFromArray(new float[][] {{1, 1, 1}, {2, 2, 2}}));
    }
}
