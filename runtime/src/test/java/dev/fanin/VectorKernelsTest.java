package dev.fanin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.random.ElementStream;
import dev.fanin.random.FloatKernels;
import dev.fanin.random.Key;
import dev.fanin.random.NormalStream;
import dev.fanin.random.Purpose;
import dev.fanin.random.TruncatedNormalStream;
import dev.fanin.random.UniformStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kernels on the Vector API: taken where it is, with the bits of the plain ones. */
class VectorKernelsTest {

    private static final String VECTOR_API = "--add-modules=jdk.incubator.vector";

    /** Within a block, over many batches, and where the counter's lower half overflows. */
    private static final long[] STARTS = {0, 1000, 777_777, (1L << 34) - 3000, 1L << 61};

    /** Prints which kernels are in use, and a hash of many draws of each kind; once the machine is no longer cold. */
    public static void main(String[] arguments) throws InterruptedException {
        Golden.warm();
        System.out.println(FloatKernels.FASTEST.getClass().getSimpleName());
        lines().forEach(System.out::println);
    }

    private static List<String> lines() {
        Key key = Key.of(2026, "w", 3, Purpose.FILL);
        List<String> lines = new ArrayList<>();
        for (ElementStream stream :
                List.of(new UniformStream(key), new NormalStream(key), new TruncatedNormalStream(key, -2, 2))) {
            for (long start : STARTS) {
                float[] draws = new float[20_000];
                stream.fill(start, draws, 0, draws.length);
                lines.add(stream.getClass().getSimpleName() + " " + start + " " + Arrays.hashCode(draws));
            }
        }
        return lines;
    }

    @Test
    void without_theModule_plainJavaIsTaken() {
        assertThat(FloatKernels.FASTEST.getClass().getSimpleName()).isEqualTo("PlainFloatKernels");
    }

    /** With vectors of 16, 8 and 4 numbers. */
    @ParameterizedTest
    @ValueSource(strings = {"-XX:UseAVX=3", "-XX:UseAVX=2", "-XX:UseAVX=0"})
    void withTheModule_itIsUsed_andTheBitsAreTheSame(String flag) throws IOException, InterruptedException {
        List<String> printed = OtherMachine.with(flag, VECTOR_API).run(VectorKernelsTest.class, List.of());

        assertThat(printed.get(0)).isEqualTo("VectorFloatKernels");
        assertThat(printed.subList(1, printed.size())).isEqualTo(lines());
    }

    @Test
    void onOtherVersionsOfJava_too() throws IOException, InterruptedException {
        for (OtherMachine other : OtherMachine.others(VECTOR_API)) {
            List<String> printed = other.run(VectorKernelsTest.class, List.of());

            assertThat(printed.get(0)).as(other.toString()).isEqualTo("VectorFloatKernels");
            assertThat(printed.subList(1, printed.size())).isEqualTo(lines());
        }
    }
}
