package dev.fanin.array;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.init.Dimensions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BoxTest {

    @Test
    void elements_ofEveryBoxOfAnArray_areWhereTheyAreInTheArray() {
        Dimensions array = Dimensions.of(3, 1, 4, 2);
        for (long a = 0; a < 3; a++) {
            for (long c = 0; c < 4; c++) {
                for (long d = 0; d < 2; d++) {
                    for (long[] length : lengths(3 - a, 4 - c, 2 - d)) {
                        long[] offset = {a, 0, c, d};

                        assertThat(indices(Box.of(array, 'c', offset, length))).isEqualTo(expected(offset, length));
                    }
                }
            }
        }
    }

    @Test
    void runs_acrossAxesTakenWhole_areOne() {
        assertThat(Box.whole(Dimensions.of(3, 4, 5)).run(7, 1000)).isEqualTo(53);
        assertThat(Box.of(Dimensions.of(3, 4, 5), 'c', new long[] {1, 0, 0}, new long[] {2, 4, 5})
                        .run(0, 1000))
                .isEqualTo(40);
        assertThat(Box.of(Dimensions.of(3, 4, 5), 'c', new long[] {0, 2, 0}, new long[] {3, 2, 5})
                        .run(3, 1000))
                .isEqualTo(7);
        Box column = Box.of(Dimensions.of(3, 4, 5), 'c', new long[] {0, 0, 1}, new long[] {3, 4, 1});
        assertThat(column.run(0, 1000)).isEqualTo(12);
        assertThat(column.stride()).isEqualTo(5);
        assertThat(Box.whole(Dimensions.of()).run(0, 1000)).isEqualTo(1);
    }

    /** [3, 4] in memory: columns of 3. */
    @Test
    void elements_ofAnArrayInFortranOrder_followTheRowsThroughTheColumns() {
        Box box = Box.of(Dimensions.of(3, 4), 'f', new long[] {1, 1}, new long[] {2, 3});

        assertThat(indices(box)).containsExactly(4L, 7L, 10L, 5L, 8L, 11L);
        long[] indices = new long[4];
        box.indices(1, indices, 4);
        assertThat(indices).containsExactly(7, 10, 5, 8);
    }

    private static List<long[]> lengths(long a, long c, long d) {
        List<long[]> lengths = new ArrayList<>();
        for (long i = 1; i <= a; i++) {
            for (long j = 1; j <= c; j++) {
                for (long k = 1; k <= d; k++) {
                    lengths.add(new long[] {i, 1, j, k});
                }
            }
        }
        return lengths;
    }

    private static List<Long> expected(long[] offset, long[] length) {
        List<Long> indices = new ArrayList<>();
        for (long i = 0; i < length[0]; i++) {
            for (long j = 0; j < length[2]; j++) {
                for (long k = 0; k < length[3]; k++) {
                    indices.add((offset[0] + i) * 8 + (offset[2] + j) * 2 + offset[3] + k);
                }
            }
        }
        return indices;
    }

    private static List<Long> indices(Box box) {
        List<Long> indices = new ArrayList<>();
        for (long at = 0; at < box.elements(); ) {
            long first = box.index(at);
            int run = box.run(at, 1000);
            LongStream.range(0, run).map(i -> first + i * box.stride()).forEach(indices::add);
            at += run;
        }
        return indices;
    }
}
