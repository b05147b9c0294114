package dev.fanin.matrix;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Threads which go through the same phases together: a phase begins when all pieces of the one before are done.
 *
 * <p>Every member runs the same program, {@link Member#share} by share; who comes late finds phases done and passes
 * through. Nobody waits for a piece which no running member holds, so that one member alone, or one after the other,
 * get everything done as well. A barrier costs less than starting threads, of which a matrix would need hundreds.
 */
final class Team {
    private static final int SPINS = 2000;
    private static final long NAP_NANOS = 20_000;

    /** The phase in the upper half, the next piece of it in the lower. */
    private final AtomicLong next = new AtomicLong();

    private final AtomicInteger done = new AtomicInteger();
    private volatile @Nullable Throwable failure;

    private Team() {}

    /** What one thread knows: how many phases it has passed. */
    final class Member {
        private int phase;

        /** Has piece 0 to {@code pieces - 1}, at least one, run by whoever is free, and returns when all are done. */
        void share(int pieces, IntConsumer piece) {
            for (long claim = next.get(); phase(claim) == phase; claim = next.get()) {
                if ((int) claim >= pieces) {
                    await(phase);
                } else if (next.compareAndSet(claim, claim + 1)) {
                    run((int) claim, piece);
                    if (done.incrementAndGet() == pieces) {
                        done.set(0);
                        next.set(after(phase));
                    }
                }
            }
            phase++;
        }

        private static long after(int phase) {
            return (long) (phase + 1) << Integer.SIZE;
        }
    }

    /** Runs the program on up to {@code most} threads. */
    static void run(Tasks tasks, int most, Consumer<Member> program) {
        Team team = new Team();
        tasks.run(most, task -> program.accept(team.new Member()));
    }

    private static int phase(long claim) {
        return (int) (claim >>> Integer.SIZE);
    }

    private void run(int number, IntConsumer piece) {
        try {
            piece.accept(number);
        } catch (RuntimeException | Error e) {
            failure = e;
            throw e;
        }
    }

    /** Until the phase is over, or has failed. */
    private void await(int phase) {
        for (int spin = 0; phase(next.get()) == phase; spin++) {
            rethrow(failure);
            if (spin < SPINS) {
                Thread.onSpinWait();
            } else {
                LockSupport.parkNanos(NAP_NANOS);
            }
        }
    }

    private static void rethrow(@Nullable Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
    }
}
