package dev.fanin.benchmarks.gpt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The memory of this process, as Linux counts it.
 *
 * @param bytes what it has
 * @param peak the most it had
 */
record ResidentMemory(double bytes, double peak) {

    private static final Path PROCESS = Path.of("/proc/self");

    static ResidentMemory now() throws IOException {
        return new ResidentMemory(bytes("VmRSS:"), bytes("VmHWM:"));
    }

    /** The peak counts from here. */
    static void forgetPeak() throws IOException {
        Files.writeString(PROCESS.resolve("clear_refs"), "5");
    }

    private static double bytes(String key) throws IOException {
        return Files.readAllLines(PROCESS.resolve("status")).stream()
                .filter(line -> line.startsWith(key))
                .mapToDouble(line -> 1024.0 * Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
