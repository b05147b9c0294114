package dev.fanin.array;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.Initialization;
import dev.fanin.init.Dimensions;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.random.Key;
import dev.fanin.random.NormalStream;
import dev.fanin.random.Purpose;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.ShortPointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** More elements than an int counts. */
class LargeArrayTest {

    private static final long INT_RANGE = 1L << 31;
    private static final Initialization HOW = Initialization.seed(7).dataType(DataType.FLOAT16);
    private static final Parameter HALVES = Parameter.of("w", new NormalInitializer(0, 1), INT_RANGE + 10);

    private static short[] drawn(long from, int count) {
        float[] draws = new float[count];
        new NormalStream(Key.of(7, "w", 0, Purpose.FILL)).fill(from, draws, 0, count);
        short[] halves = new short[count];
        for (int i = 0; i < count; i++) {
            halves[i] = Rounding.half(draws[i]);
        }
        return halves;
    }

    private static short[] read(INDArray array, long from, int count) {
        short[] halves = new short[count];
        new ShortPointer(array.data().addressPointer()).position(from).get(halves);
        return halves;
    }

    @Test
    void slice_acrossTheRangeOfInts_isThatOfTheStream() {
        long from = INT_RANGE - 5000;

        INDArray slice = HOW.slice(HALVES, new long[] {from}, new long[] {5010});

        assertThat(read(slice, 0, 5010)).isEqualTo(drawn(from, 5010));
    }

    @Test
    void slice_ofAMatrixBeyondTheRangeOfInts_isThatOfTheStream() {
        Parameter matrix = Parameter.of("w", new NormalInitializer(0, 1), 5_000_000, 1000);

        INDArray slice = HOW.slice(matrix, new long[] {4_999_990, 300}, new long[] {10, 500});

        for (int row = 0; row < 10; row++) {
            assertThat(read(slice, 500L * row, 500)).isEqualTo(drawn((4_999_990L + row) * 1000 + 300, 500));
        }
    }

    @Test
    void tasks_ofTwelveGigabytes_coverEveryElementOnce() {
        long elements = 3 * INT_RANGE + 10;
        Parameter parameter = Parameter.of("w", new NormalInitializer(0, 1), elements);
        Job job = Job.of(parameter, Part.whole(parameter), Precision.FLOAT, 7, new Streams());
        Target<?> target = new Target<>(
                Precision.FLOAT.storage(), new Pointer(), elements, 'c', new Progress((path, done, total) -> {}, job));
        ElementWork<?> work = (ElementWork<?>) job.works(target).get(0);
        long next = 0;
        for (int task = 0; task < work.tasks(); task++) {
            assertThat(work.begin(task)).isEqualTo(next);
            assertThat(work.end(task)).isGreaterThan(next);
            next = work.end(task);
        }

        assertThat(next).isEqualTo(elements);
    }

    @Test
    void tiles_ofTwelveGigabytes_coverEveryElementOnce() {
        Dimensions matrix = Dimensions.of(1_500_001, 2100);
        Tiles tiles = Tiles.of(matrix, 1 << 15);
        long elements = 0;
        long farthest = 0;
        for (long number = 0; number < tiles.count(); number++) {
            long[] offset = tiles.offset(number);
            Box tile = Box.of(matrix, 'f', offset, tiles.length(offset));
            elements += tile.elements();
            farthest = Math.max(farthest, tile.index(tile.elements() - 1));
        }

        assertThat(elements).isEqualTo(matrix.elements());
        assertThat(farthest).isEqualTo(matrix.elements() - 1);
    }

    /** 4.3 GB: {@code mvn -pl runtime test -Dtest=LargeArrayTest -Dfanin.large=true}. */
    @Test
    @EnabledIfSystemProperty(named = "fanin.large", matches = "true")
    void array_ofMoreElementsThanAnIntCounts_isFilledToItsEnd() {
        INDArray array = HOW.make(Plan.of(HALVES)).array("w");

        assertThat(array.length()).isEqualTo(INT_RANGE + 10);
        for (long from = 0; from < INT_RANGE; from += 104_729_000) {
            assertThat(read(array, from, 2000)).isEqualTo(drawn(from, 2000));
        }
        assertThat(read(array, INT_RANGE - 5000, 5010)).isEqualTo(drawn(INT_RANGE - 5000, 5010));
        array.close();
    }
}
