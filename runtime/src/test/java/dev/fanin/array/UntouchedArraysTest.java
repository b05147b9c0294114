package dev.fanin.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanin.Initialization;
import dev.fanin.init.ConstantInitializer;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.Parameter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.memory.conf.WorkspaceConfiguration;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Arrays over memory of our own are arrays like others. */
class UntouchedArraysTest {

    private static final int ROWS = 1000;
    private static final int COLUMNS = 500;

    private static INDArray make() {
        return Numbers.array(Initialization.seed(42), Parameter.of("w", new NormalInitializer(0, 1), ROWS, COLUMNS));
    }

    /** The same numbers in memory of ND4J's. */
    private static INDArray twin(INDArray array) {
        return Nd4j.createFromArray(array.data().asFloat()).reshape('c', new long[] {ROWS, COLUMNS});
    }

    @ParameterizedTest
    @EnumSource(names = {"FLOAT", "DOUBLE", "HALF", "BFLOAT16"})
    void everyDataType_hasABufferOfItsOwn(DataType type) {
        INDArray array = new UntouchedArrays().allocate(type, new long[] {ROWS, COLUMNS}, 'c');

        assertThat(array.data().getClass().getName()).startsWith("dev.fanin.array.CpuBuffers");
        assertThat(array.data().dataType()).isEqualTo(type);
        assertThat(array.assign(1.5).castTo(DataType.DOUBLE).sumNumber().doubleValue())
                .isEqualTo(1.5 * ROWS * COLUMNS);
        assertThat(array.getDouble(ROWS - 1, COLUMNS - 1)).isEqualTo(1.5);
    }

    @Test
    void smallArray_isNd4js() {
        INDArray array = new UntouchedArrays().allocate(DataType.FLOAT, new long[] {10, 10}, 'c');

        assertThat(array.data().getClass().getName()).startsWith("org.nd4j");
    }

    @Test
    void operations_giveWhatTheyGiveOnOtherArrays() {
        INDArray array = make();
        INDArray twin = twin(array);

        assertThat(array).isEqualTo(twin);
        assertThat(array.dup('f')).isEqualTo(twin.dup('f'));
        assertThat(array.transpose().mmul(array)).isEqualTo(twin.transpose().mmul(twin));
        assertThat(Transforms.tanh(array, true)).isEqualTo(Transforms.tanh(twin, true));
        assertThat(array.addi(1).castTo(DataType.DOUBLE)).isEqualTo(twin.addi(1).castTo(DataType.DOUBLE));
        assertThat(array.get(NDArrayIndex.interval(3, 90), NDArrayIndex.all()).sum(0))
                .isEqualTo(twin.get(NDArrayIndex.interval(3, 90), NDArrayIndex.all())
                        .sum(0));
    }

    @Test
    void serialisation_returnsAnEqualArray() throws IOException, ClassNotFoundException {
        INDArray array = make();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(array);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(array);
        }
        assertThat(Nd4j.fromByteArray(Nd4j.toByteArray(array))).isEqualTo(array);
    }

    @Test
    void sameDiff_trainsOnThem() {
        INDArray array = make();
        SameDiff graph = SameDiff.create();
        SDVariable weight = graph.var("w", array);
        weight.mul(weight).sum().markAsLoss();

        INDArray gradient = graph.calculateGradients(null, "w").get("w");

        assertThat(gradient).isEqualTo(twin(array).muli(2));
    }

    @Test
    void workspace_thatWasOpen_isNotTheirs() {
        INDArray array;
        try (MemoryWorkspace workspace = Nd4j.getWorkspaceManager()
                .getAndActivateWorkspace(WorkspaceConfiguration.builder().build(), "untouched")) {
            array = make();
            assertThat(array.isAttached()).isFalse();
            assertThat(workspace.isScopeActive()).isTrue();
        }

        assertThat(array).isEqualTo(make());
    }

    @Test
    void close_freesTheMemory_atOnce() {
        INDArray array = make();
        OwnMemory memory = memory(array);
        assertThat(memory.isNull()).isFalse();

        array.close();

        assertThat(memory.isNull()).isTrue();
        assertThat(array.wasClosed()).isTrue();
        assertThatThrownBy(() -> array.addi(1)).isInstanceOf(IllegalStateException.class);
    }

    private static OwnMemory memory(INDArray array) {
        return ((CpuBuffers.Owner) array.data()).memory();
    }

    @Test
    void close_ofAView_leavesTheWhole() {
        INDArray array = make();
        INDArray twin = twin(array);

        array.getRow(3).close();

        assertThat(array).isEqualTo(twin);
    }

    /** Without freeing, thirty arrays of 40 MB would be 1.2 GB. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void memory_comesBack_closedOrForgotten(boolean closed) {
        Parameter parameter = Parameter.of("w", new ConstantInitializer(1), 10_000_000);
        long before = Pointer.physicalBytes();
        for (int i = 0; i < 30; i++) {
            INDArray array = Numbers.array(Initialization.seed(42), parameter);
            if (closed) {
                array.close();
            } else if (i % 5 == 0) {
                array = null;
                System.gc();
            }
        }

        assertThat(Pointer.physicalBytes() - before).isLessThan(600_000_000);
    }

    @Test
    void view_keepsTheMemory_whenTheWholeIsForgotten() {
        INDArray row = make().getRow(7);
        float[] values = row.dup().data().asFloat();
        for (int i = 0; i < 5; i++) {
            System.gc();
            // Would take the freed memory's place.
            new UntouchedArrays()
                    .allocate(DataType.FLOAT, new long[] {ROWS, COLUMNS}, 'c')
                    .assign(i);
        }

        assertThat(row.dup().data().asFloat()).containsExactly(values);
    }

    @Test
    void accounting_ofJavaCpp_doesNotCountThem_asItDoesNotCountNd4js() {
        long before = Pointer.totalBytes();
        INDArray array = make();

        assertThat(Pointer.totalBytes() - before).isLessThan(1 << 16);
        assertThat(array.length()).isEqualTo(ROWS * COLUMNS);
    }
}
