package dev.fanin.random;

/**
 * How short loops get compiled soon, and are fast before they are compiled well.
 *
 * <p>The virtual machine interprets a method until it was called some hundred times, however long its loops are. So those of the
 * first fill are called that often for a single lane each, before they have hundreds of lanes to do: that saves a cold
 * machine 15 ms of the first million normals.
 *
 * <p>And they test at their end, so that their count is at least 1: while the virtual machine still counts what code does, threads
 * in the same loop wait for each other's counters, two a pass instead of three. Few loops with long bodies suffer less, as long as
 * the compiler still makes vector code of them. Both save 20 ms.
 */
final class Loops {

    /** HotSpot looks at every 128th call whether a method was called 200 times: {@code Tier3InvocationThreshold}. */
    static final int CALLS_UNTIL_COMPILED = 256;

    /** So many elements a stream makes without them in a cold machine: compiling them takes as long as a million. */
    static final int ELEMENTS_WITHOUT = 1 << 20;

    /** For so long the machine is cold: within it the loops of one or two large fills would be compiled. */
    private static final long NANOS_COLD = 1_000_000_000;

    private static final long BEGIN = System.nanoTime();

    private Loops() {}

    /** Whether it is early: no loop has run for long. Time tells it without a count that all threads would share. */
    static boolean areCold() {
        return System.nanoTime() - BEGIN < NANOS_COLD;
    }
}
