package dev.fanin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Another Java virtual machine, or this one with other flags, to run a program of these tests. */
record OtherMachine(Path home, List<String> flags) {

    /** This machine with flags, which are passed over where they are unknown. */
    static OtherMachine with(String... flags) {
        List<String> all = new ArrayList<>(List.of("-XX:+IgnoreUnrecognizedVMOptions"));
        all.addAll(List.of(flags));
        return new OtherMachine(here(), all);
    }

    /** Those that lie beside this one, of another version. */
    static List<OtherMachine> others(String... flags) throws IOException {
        String own = System.getProperty("java.specification.version");
        List<OtherMachine> found = new ArrayList<>();
        try (Stream<Path> homes = Files.list(here().getParent())) {
            for (Path home : homes.sorted().toList()) {
                if (Files.exists(home.resolve("bin").resolve("java"))
                        && !version(home).startsWith(own + ".")) {
                    found.add(new OtherMachine(home, List.of(flags)));
                }
            }
        }
        return found;
    }

    private static Path here() {
        return Path.of(System.getProperty("java.home"));
    }

    /** The number in a line like {@code JAVA_VERSION="25.0.1"}, with a full stop behind it. */
    private static String version(Path home) throws IOException {
        Path release = home.resolve("release");
        return (Files.exists(release) ? Files.readString(release) : "")
                .lines()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .map(line -> line.replaceAll("[^0-9.]", "") + ".")
                .findFirst()
                .orElse("");
    }

    /** What a program prints, line by line, but for the machine's own warnings. */
    List<String> run(Class<?> program, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("java").toString());
        command.addAll(flags);
        command.addAll(List.of("-Xmx1g", "-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("exit code " + process.exitValue() + " from " + command);
        }
        return printed.lines().filter(line -> !line.contains("warning")).toList();
    }
}
