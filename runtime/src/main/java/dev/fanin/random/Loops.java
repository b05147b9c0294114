package dev.fanin.random;

/**
 * How short loops get compiled soon.
 *
 * <p>The virtual machine interprets a method until it was called some hundred times, however long its loops are. So those of the
 * first fill are called that often for a single lane each, before they have hundreds of lanes to do: that saves a cold
 * machine 15 ms of the first million normals.
 */
final class Loops {

    /** HotSpot looks at every 128th call whether a method was called 200 times: {@code Tier3InvocationThreshold}. */
    static final int CALLS_UNTIL_COMPILED = 256;

    private Loops() {}
}
