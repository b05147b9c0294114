package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.operation.Line.Effect;
import dev.fanin.processor.flow.operation.Line.Parameter;
import dev.fanin.processor.size.AxisExpression;
import dev.fanin.processor.size.Parsed;
import dev.fanin.processor.size.SizeExpression;
import dev.fanin.processor.size.SizeParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads one operation.
 *
 * <pre>
 * line      := name+ ":" parameter* ("->" result | "=>" rule) ("!" code phrase?)?
 * parameter := kind name? | name? shape          kinds: array int number bool char text ints arrays indices values object
 * result    := shape+ | "int" size | "other"
 * shape     := "[" (axis ("," axis)*)? "]"       axis as in the language of sizes: n, 4*n, 1, _, ...rest
 * </pre>
 */
final class LineReader {

    /** The code of mismatches that a line gives no code for. */
    static final String DEFAULT_CODE = "shape.operation";

    private static final String DEFAULT_PHRASE = "sizes differ";

    private static final Pattern LINE = Pattern.compile("([^:]+):(.*?)(->|=>)([^!]*)(?:!\\s*(\\S+)\\s*(.*))?");
    private static final Pattern TOKEN = Pattern.compile("\\s*([\\p{L}\\d_$]*\\[[^\\]]*\\]|[^\\s\\[\\]]+)");
    private static final Pattern SHAPE = Pattern.compile("([\\p{L}\\d_$]*)\\[([^\\]]*)\\]");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\d_$]*");

    private LineReader() {}

    static List<Line> read(String text, Map<String, Rule> rules) throws LineFault {
        Matcher matcher = LINE.matcher(text);
        if (!matcher.matches()) {
            throw new LineFault("expected 'name : parameters -> result' but found '" + text + "'");
        }
        List<Parameter> parameters = parameters(tokens(matcher.group(2)));
        Effect effect = matcher.group(3).equals("->")
                ? result(matcher.group(4).strip())
                : rule(matcher.group(4).strip(), rules);
        String code = Optional.ofNullable(matcher.group(5)).orElse(DEFAULT_CODE);
        String phrase = Optional.ofNullable(matcher.group(6))
                .filter(given -> !given.isBlank())
                .orElse(DEFAULT_PHRASE);
        List<Line> lines = new ArrayList<>();
        for (String name : matcher.group(1).strip().split("\\s+", -1)) {
            if (!NAME.matcher(name).matches()) {
                throw new LineFault("expected the name of a method but found '" + name + "'");
            }
            lines.add(new Line(name, parameters, effect, code, phrase.strip(), described(matcher)));
        }
        return lines;
    }

    private static String described(Matcher matcher) {
        return (matcher.group(2).strip() + " " + matcher.group(3) + matcher.group(4)).strip();
    }

    private static List<String> tokens(String text) throws LineFault {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text.strip());
        int at = 0;
        while (at < text.strip().length()) {
            if (!matcher.find() || matcher.start() != at) {
                throw new LineFault("expected a shape such as [m, n] but found '"
                        + text.strip().substring(at) + "'");
            }
            tokens.add(matcher.group(1));
            at = matcher.end();
        }
        return tokens;
    }

    private static List<Parameter> parameters(List<String> tokens) throws LineFault {
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            Optional<Kind> kind = Kind.named(token);
            if (kind.isPresent()) {
                boolean named = i + 1 < tokens.size()
                        && Kind.named(tokens.get(i + 1)).isEmpty()
                        && NAME.matcher(tokens.get(i + 1)).matches();
                parameters.add(new Parameter(kind.get(), named ? tokens.get(++i) : "", Optional.empty()));
            } else {
                parameters.add(shaped(token));
            }
        }
        return parameters;
    }

    private static Parameter shaped(String token) throws LineFault {
        Matcher matcher = SHAPE.matcher(token);
        if (!matcher.matches()) {
            throw new LineFault("expected a shape such as [m, n] or one of " + words() + " but found '" + token + "'");
        }
        return new Parameter(Kind.ARRAY, matcher.group(1), Optional.of(pattern(matcher.group(2))));
    }

    private static String words() {
        return List.of(Kind.values()).stream().map(Kind::word).collect(Collectors.joining(", "));
    }

    private static ShapePattern pattern(String axes) throws LineFault {
        List<AxisExpression> expressions = new ArrayList<>();
        for (String axis : axes.isBlank() ? new String[0] : axes.split(",", -1)) {
            expressions.add(parsed(SizeParser.axis(axis.strip()), axis));
        }
        if (expressions.stream().filter(AxisExpression.Rest.class::isInstance).count() > 1) {
            throw new LineFault("expected at most one '...' in a shape but found [" + axes + "]");
        }
        return new ShapePattern(expressions, "[" + axes + "]");
    }

    private static <T> T parsed(Parsed<T> parsed, String text) throws LineFault {
        if (parsed instanceof Parsed.Fault<T> fault) {
            throw new LineFault(fault.message() + " in '" + text.strip() + "'");
        }
        return ((Parsed.Success<T>) parsed).value();
    }

    private static Effect result(String text) throws LineFault {
        if (text.equals("other")) {
            return new Effect.Other();
        }
        if (text.startsWith("int ")) {
            SizeExpression size = parsed(SizeParser.size(text.substring(4).strip()), text);
            return new Effect.Int(size);
        }
        List<ShapePattern> patterns = new ArrayList<>();
        for (String token : tokens(text)) {
            patterns.add(shaped(token).pattern().orElseThrow());
        }
        if (patterns.isEmpty()) {
            throw new LineFault("expected a shape, 'int' and a size, or 'other' after '->'");
        }
        return new Effect.Arrays(patterns);
    }

    private static Effect rule(String name, Map<String, Rule> rules) throws LineFault {
        Rule rule = rules.get(name);
        if (rule == null) {
            throw new LineFault("there is no rule '" + name + "': expected one of "
                    + rules.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return new Effect.Computed(name, rule);
    }
}
