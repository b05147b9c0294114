package dev.fanin.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanin.parallel.Workers;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamTest {
    private static final int PHASES = 200;
    private static final int PIECES = 5;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void everyPiece_isRunOnce_afterAllOfThePhaseBefore(int threads) {
        AtomicIntegerArray runs = new AtomicIntegerArray(PHASES * PIECES);
        AtomicIntegerArray early = new AtomicIntegerArray(1);

        Team.run(Workers.of(threads)::run, 20, member -> {
            for (int phase = 0; phase < PHASES; phase++) {
                int before = phase * PIECES;
                member.share(PIECES, piece -> {
                    runs.incrementAndGet(before + piece);
                    for (int i = 0; i < before; i++) {
                        early.addAndGet(0, 1 - runs.get(i));
                    }
                });
            }
        });

        for (int i = 0; i < runs.length(); i++) {
            assertThat(runs.get(i)).isEqualTo(1);
        }
        assertThat(early.get(0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void failure_ofAPiece_endsAll(int threads) {
        assertThatThrownBy(() -> Team.run(Workers.of(threads)::run, 20, member -> {
                    member.share(PIECES, piece -> {
                        if (piece == 3) {
                            throw new IllegalStateException("piece 3");
                        }
                    });
                    member.share(PIECES, piece -> {
                        throw new AssertionError("the phase before has failed");
                    });
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("piece 3");
    }
}
