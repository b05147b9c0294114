package dev.fanin.array;

import com.sun.management.OperatingSystemMXBean;
import dev.fanin.InitializationException;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.bytedeco.javacpp.Pointer;

/**
 * How much memory the process may have, which the system may promise beyond but would kill the process for using.
 *
 * @param bytes all it may have
 * @param taken what it has
 * @param who sets the limit
 */
record MemoryLimit(double bytes, double taken, String who) {

    /** Below it asking for the limit, which loads two hundred classes, would take longer than making the numbers. */
    private static final double SMALL = 64e6;

    /**
     * Requires that all jobs fit together, where they are not small.
     *
     * @throws InitializationException naming the first that does not fit
     */
    static void check(List<Job> jobs) {
        double bytes = 0;
        for (Job job : jobs) {
            bytes += job.bytes();
        }
        if (bytes > SMALL) {
            now().require(jobs);
        }
    }

    /**
     * The lesser of what the machine (or container) has and what JavaCPP allows.
     *
     * <p>JavaCPP's {@code maxbytes} has no say: ND4J's arrays don't count there.
     */
    private static MemoryLimit now() {
        double taken = Pointer.physicalBytes();
        double machine = machine();
        long allowed = Pointer.maxPhysicalBytes();
        return allowed > 0 && allowed < machine
                ? new MemoryLimit(allowed, taken, "org.bytedeco.javacpp.maxphysicalbytes allows")
                : new MemoryLimit(machine, taken, "the machine has");
    }

    private static double machine() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return system == null ? Double.POSITIVE_INFINITY : system.getTotalMemorySize() + system.getTotalSwapSpaceSize();
    }

    /**
     * Requires that all jobs fit together.
     *
     * @throws InitializationException naming the first that does not fit
     */
    void require(List<Job> jobs) {
        double before = 0;
        for (Job job : jobs) {
            if (taken + before + job.bytes() > bytes) {
                throw new InitializationException(job + " needs "
                        + Bytes.text(job.bytes()) + ": " + who + " " + Bytes.text(bytes) + ", of which "
                        + Bytes.text(taken + before) + " are taken");
            }
            before += job.bytes();
        }
    }
}
