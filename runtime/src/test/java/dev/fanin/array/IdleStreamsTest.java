package dev.fanin.array;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.init.Law;
import dev.fanin.random.Key;
import dev.fanin.random.NormalStream;
import dev.fanin.random.Purpose;
import org.junit.jupiter.api.Test;

/** Streams that one parameter is done with serve the next. */
class IdleStreamsTest {

    private static final Affine STEP = Affine.of(new Law.Normal(0, 1), false, Precision.FLOAT);

    @Test
    void streamThatIsDone_goesOnWithAnotherKey() {
        IdleStreams normals = new Streams().normals();
        DrawnFill first = new DrawnFills(key("a"), STEP, normals).get();
        first.fill(0, new float[100], 0, 100);
        first.done();

        DrawnFill second = new DrawnFills(key("b"), STEP, normals).get();
        float[] drawn = new float[100];
        second.fill(0, drawn, 0, 100);

        float[] expected = new float[100];
        new NormalStream(key("b")).fill(0, expected, 0, 100);
        assertThat(second.stream()).isSameAs(first.stream());
        assertThat(drawn).isEqualTo(expected);
    }

    @Test
    void streamInUse_isNobodyElses() {
        IdleStreams normals = new Streams().normals();

        assertThat(normals.take(key("a"))).isNotSameAs(normals.take(key("b")));
    }

    @Test
    void truncatedStreams_areKeptApartByTheirBounds() {
        Streams streams = new Streams();

        assertThat(streams.truncatedNormals(-2, 2)).isSameAs(streams.truncatedNormals(-2, 2));
        assertThat(streams.truncatedNormals(-2, 2)).isNotSameAs(streams.truncatedNormals(-2, 3));
    }

    private static Key key(String path) {
        return Key.of(1, path, 0, Purpose.FILL);
    }
}
