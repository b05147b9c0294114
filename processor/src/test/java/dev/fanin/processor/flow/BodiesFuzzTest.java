package dev.fanin.processor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.processor.compiler.Javac;
import dev.fanin.processor.flow.operation.Call;
import dev.fanin.processor.flow.operation.FreshSymbols;
import dev.fanin.processor.flow.operation.OperationTables;
import dev.fanin.processor.flow.operation.Operations;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.size.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Random bodies, compiled with the checker and run on ND4J: whatever it claims to know of a value is so, an operation it
 * flags does not come to an end, and nothing makes it stumble. {@code -Dfanin.fuzz.bodies=10000} for the whole of it; one
 * body again with {@code -Dfanin.fuzz.first=17 -Dfanin.fuzz.bodies=1}.
 */
final class BodiesFuzzTest {

    private static final int BODIES = Integer.getInteger("fanin.fuzz.bodies", 500);
    private static final int FIRST = Integer.getInteger("fanin.fuzz.first", 0);
    /** Without the statements that {@link RandomIdiom} makes. */
    private static final boolean IDIOMS = !Boolean.getBoolean("fanin.fuzz.plain");

    private static final int BATCH = 100;
    private static final long SEED = 20240607;

    private final Map<Integer, Value> claimed = new HashMap<>();
    private final Map<Integer, FreshSymbols> walks = new HashMap<>();
    private final NavigableMap<Integer, Integer> bodies = new TreeMap<>();
    private final Set<Integer> completed = new HashSet<>();
    private final Set<Integer> excluded = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();
    private int compared;
    private int flagged;

    @Test
    void claims_areWhatRunTimeGives() throws ReflectiveOperationException {
        for (int first = FIRST; first < FIRST + BODIES; first += BATCH) {
            batch(first, Math.min(BATCH, FIRST + BODIES - first));
        }
        assertThat(wrong).isEmpty();
        if (BODIES >= BATCH) {
            assertThat(compared).isGreaterThan(4 * BODIES);
            assertThat(flagged).isGreaterThanOrEqualTo(BODIES / 250);
        }
    }

    private void batch(int first, int count) throws ReflectiveOperationException {
        claimed.clear();
        walks.clear();
        Seen.ALL.clear();
        bodies.clear();
        completed.clear();
        excluded.clear();
        List<String> texts = new ArrayList<>();
        int places = 0;
        for (int i = 0; i < count; i++) {
            RandomBody body = new RandomBody(new Random(SEED + first + i), places, IDIOMS);
            bodies.put(places, first + i);
            texts.add(body.text());
            places += body.places();
        }
        String source = source(first, texts);
        Compiled compiled = Compiled.with(new Listening(), Map.of("Subject.java", source), "-Afanin.shapes=warn");
        String said = compiled.text();
        assertThat(compiled.classes()).as(said).containsKey("Subject");
        assertThat(said).doesNotContain("could not be checked");
        Map<Integer, String> flags = flags(compiled, source);
        run(compiled, first, count);
        compare(source, flags);
    }

    private void run(Compiled compiled, int first, int count) throws ReflectiveOperationException {
        Class<?> subject = compiled.load("Subject");
        Object model = subject.getConstructor().newInstance();
        for (int i = first; i < first + count; i++) {
            Method body = subject.getMethod(
                    "body" + i, INDArray.class, INDArray.class, INDArray.class, int.class, boolean.class);
            try {
                body.invoke(model, Nd4j.rand(5, 3), Nd4j.rand(5, 7), Nd4j.rand(5, 2, 3), 2, true);
                completed.add(i);
            } catch (InvocationTargetException thrown) {
                // ND4J's get of a scalar with two indices calls itself without end.
                assertThat(thrown.getCause())
                        .as("body %d%s", i, again(i))
                        .isInstanceOfAny(RuntimeException.class, StackOverflowError.class);
            }
        }
    }

    private static String again(int body) {
        return " (again with -Dfanin.fuzz.first=" + body + " -Dfanin.fuzz.bodies=1)";
    }

    private int bodyOf(int place) {
        return bodies.floorEntry(place).getValue();
    }

    private void compare(String source, Map<Integer, String> flags) {
        Seen.ALL.forEach((place, seen) -> {
            String flag = flags.getOrDefault(place, "");
            boolean later = flag.contains("in the second round");
            if (!flag.isEmpty() && (!later || completed.contains(bodyOf(place)))) {
                wrong.add("flagged, yet it works: " + flag + context(source, place));
            }
            Value claim = claimed.get(place);
            if (claim != null && !excluded.contains(bodyOf(place))) {
                compared++;
                seen.stream()
                        .filter(real -> !agrees(claim, real))
                        .forEach(real -> wrong.add("claimed " + claim + ", is " + real + context(source, place)));
            }
        });
        flagged += flags.size();
    }

    private String context(String source, int place) {
        int at = source.indexOf("Seen.at(" + place + ",");
        int start = source.lastIndexOf("public void body", at);
        return again(bodyOf(place)) + "\n" + source.substring(start, source.indexOf('\n', at));
    }

    private static boolean agrees(Value claim, String real) {
        if (claim instanceof Value.IntValue integer) {
            return agrees(integer.size(), Long.parseLong(real));
        }
        if (!(claim instanceof Value.ArrayValue array)) {
            return true;
        }
        String[] axes = real.substring(1, real.length() - 1).split(", ", -1);
        int rank = real.equals("[]") ? 0 : axes.length;
        if (rank != array.shape().rank()) {
            return false;
        }
        for (int i = 0; i < rank; i++) {
            if (!agrees(array.shape().size(i), Long.parseLong(axes[i]))) {
                return false;
            }
        }
        return true;
    }

    /** Names are the numbers that the run gives them; what has no number then is no claim. */
    private static boolean agrees(Size claim, long real) {
        OptionalLong number = claim.substitute(symbol ->
                        Optional.ofNullable(RandomBody.SIZES.get(symbol.text())).map(Size::of))
                .number();
        return number.isEmpty() || number.getAsLong() == real;
    }

    /**
     * The place asked about on the line after each that was said never to work. Where names are said to be equal by
     * chance only, as they are for the numbers of this run, what is claimed of the rest of the body counts for nothing.
     */
    private Map<Integer, String> flags(Compiled compiled, String source) {
        String[] lines = source.split("\n", -1);
        Map<Integer, String> flags = new HashMap<>();
        compiled.diagnostics().forEach(diagnostic -> {
            String next = lines[(int) diagnostic.getLineNumber()];
            String message = diagnostic.getMessage(Locale.ROOT);
            if (message.startsWith("[shape.") && next.startsWith("Seen.at(")) {
                int place = Integer.parseInt(next.substring("Seen.at(".length(), next.indexOf(',')));
                if (message.contains("never equal")) {
                    flags.put(place, message);
                } else {
                    excluded.add(bodyOf(place));
                }
            }
        });
        return flags;
    }

    private static String source(int first, List<String> bodies) {
        StringBuilder methods = new StringBuilder();
        for (int i = 0; i < bodies.size(); i++) {
            methods.append("public void body")
                    .append(first + i)
                    .append("(@Shape({\"n\", \"in\"}) INDArray x, @Shape({\"n\", \"out\"}) INDArray y, "
                            + "@Shape({\"n\", \"2\", \"in\"}) INDArray cube, int k, boolean flag) {\n");
            methods.append(bodies.get(i)).append("}\n");
        }
        return text("fuzz-subject.txt").formatted(methods);
    }

    private static String text(String resource) {
        try (InputStream in = BodiesFuzzTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The checker, with tables that note what they are asked about {@code Seen}. */
    private final class Listening extends BodiesOnly {
        @Override
        BodyChecks listening(Javac javac, Mode mode) {
            Operations library = OperationTables.ofNd4j();
            return BodyChecks.listening(javac, mode, () -> (call, equations, fresh) -> {
                note(call, fresh);
                return library.apply(call, equations, fresh);
            });
        }

        /**
         * Loops are tried before they are walked for good, so the last claim counts; but only of the first walk, for help
         * is looked for under other contracts.
         */
        private void note(Call call, FreshSymbols fresh) {
            if (call.owner().endsWith(".Seen") && call.arguments().get(0) instanceof Value.IntValue number) {
                int place = (int) number.size().number().orElseThrow();
                if (walks.computeIfAbsent(place, first -> fresh) == fresh) {
                    claimed.put(place, call.arguments().get(1));
                }
            }
        }
    }
}
