package dev.fanin.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.fanin.processor.FaninProcessor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/**
 * Compiles many classes of ten methods again and again in this virtual machine, and prints the CPU milliseconds of each
 * time: those of the compiler's thread, and those of the whole process with the JIT and the collector of garbage.
 */
final class CompileTrial {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final String PLAIN = "-plain";

    private CompileTrial() {}

    /** What takes part in a compilation. */
    enum Part {
        /** javac alone, given what the processor would write. */
        JAVAC,
        /** The processor, but not its checker of bodies. */
        PROCESSOR,
        /** All of Fanin. */
        CHECKER;

        private InMemoryCompiler compiler() {
            return switch (this) {
                case JAVAC -> new InMemoryCompiler();
                case PROCESSOR -> new InMemoryCompiler(List.of("-Afanin.shapes=off"), processor());
                case CHECKER -> new InMemoryCompiler(List.of("-Afanin.shapes=error"), processor());
            };
        }

        private static Processor processor() {
            return new FaninProcessor();
        }
    }

    /** A part, which classes, how often, and where the generated sources lie. */
    public static void main(String[] arguments) throws IOException {
        Part part = Part.valueOf(arguments[0]);
        List<MemorySource> sources = sources(arguments[1]);
        if (part == Part.JAVAC) {
            sources = new ArrayList<>(sources);
            sources.addAll(read(Path.of(arguments[3])));
        }
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            long thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long process = SYSTEM.getProcessCpuTime();
            part.compiler().compile(sources);
            thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - thread;
            process = SYSTEM.getProcessCpuTime() - process;
            System.out.printf(Locale.ROOT, "%.1f %.1f%n", thread * 1e-6, process * 1e-6);
        }
    }

    /** {@code 400} classes of ten methods, or {@code 400-plain} without annotations. */
    private static List<MemorySource> sources(String classes) {
        int count = Integer.parseInt(classes.replace(PLAIN, ""));
        return classes.endsWith(PLAIN) ? TenMethods.plainClasses(count) : TenMethods.classes(count);
    }

    /** Writes what the processor generates, for {@link Part#JAVAC}. */
    static void write(String classes, Path directory) throws IOException {
        for (MemorySource source :
                Part.PROCESSOR.compiler().compile(sources(classes)).sources()) {
            Files.writeString(directory.resolve(source.type()), source.text());
        }
    }

    private static List<MemorySource> read(Path directory) throws IOException {
        List<MemorySource> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.sorted().toList()) {
                sources.add(new MemorySource(file.getFileName().toString(), Files.readString(file)));
            }
        }
        return sources;
    }
}
