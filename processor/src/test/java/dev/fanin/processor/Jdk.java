package dev.fanin.processor;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A JDK on this machine, whose tools run in a process of their own. */
record Jdk(Path home) {

    /** What a tool printed, on both streams, and how it ended. */
    record Said(int exit, String text) {}

    /** The one that runs the tests. */
    static Jdk current() {
        return new Jdk(Path.of(System.getProperty("java.home")));
    }

    /** Since JDK 23 processors on the class path do not run unasked; the test is skipped where there is no such JDK. */
    static Jdk recent() {
        Optional<Jdk> found = Stream.concat(
                        Stream.ofNullable(System.getenv("JAVA25_HOME")).map(Path::of), neighbours())
                .filter(home -> version(home) >= 23)
                .map(Jdk::new)
                .findFirst();
        assumeTrue(found.isPresent(), "no JDK of version 23 or above: set JAVA25_HOME, or install one beside this one");
        return found.orElseThrow();
    }

    /** The JDKs in the folder where the current one is. */
    private static Stream<Path> neighbours() {
        try (Stream<Path> homes = Files.list(current().home().toRealPath().resolveSibling(""))) {
            return homes.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number in {@code JAVA_VERSION="25.0.1"}; 0 if the folder is no JDK. */
    private static int version(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.filter(line -> line.matches("JAVA_VERSION=\"\\d+[.\"].*"))
                    .map(line -> Integer.valueOf(line.replaceAll("\\D*(\\d+).*", "$1")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException noJdk) {
            return 0;
        }
    }

    /** Compiles files, which it writes, with the tests' class path. */
    Said compile(Path folder, Map<String, String> sources, String... options) {
        List<String> arguments = new ArrayList<>(List.of("-cp", classPath(), "-d", folder.toString()));
        arguments.addAll(List.of(options));
        arguments.addAll(write(folder, sources));
        return run(folder, "javac", arguments);
    }

    static List<String> write(Path folder, Map<String, String> sources) {
        List<String> names = new ArrayList<>();
        sources.forEach((name, text) -> {
            try {
                Files.writeString(folder.resolve(name), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            names.add(name);
        });
        return names;
    }

    /** Runs a tool in a folder. */
    Said run(Path folder, String tool, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve(tool).toString());
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(process.waitFor(), text.replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What Surefire was given, for its own path is one jar that points to it. */
    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
