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

    private Loops() {}
}
