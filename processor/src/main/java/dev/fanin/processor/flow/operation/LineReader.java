package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.operation.Line.Effect;
import dev.fanin.processor.flow.operation.Line.Parameter;
import dev.fanin.processor.size.AxisExpression;
import dev.fanin.processor.size.Parsed;
import dev.fanin.processor.size.SizeParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    private static final Pattern LINE = Pattern.compile("([^:]+):(.*?)(->|=>)([^!]*)(?:!\\s*(\\S+)\\s*(.*))?");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern TOKEN = Pattern.compile("\\s*([\\p{L}\\d_$]*\\[[^\\]]*\\]|[^\\s\\[\\]]+)");
    private static final Pattern SHAPE = Pattern.compile("([\\p{L}\\d_$]*)\\[([^\\]]*)\\]");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\d_$]*");

    private final String text;

    private LineReader(String text) {
        this.text = text;
    }

    /** A part of the line: its text, and where it begins. */
    private record Part(String text, int column) {

        Part strip() {
            return new Part(
                    text.strip(), column + text.length() - text.stripLeading().length());
        }

        LineFault fault(String fault) {
            return new LineFault(column, fault);
        }
    }

    /** The operations that a line is about, one a name. */
    static List<Line> read(String text) throws LineFault {
        return new LineReader(text).lines();
    }

    /** The names of the operations of a line without faults. */
    static List<String> names(String text) {
        return List.of(text.substring(0, text.indexOf(':')).strip().split("\\s+", -1));
    }

    private List<Line> lines() throws LineFault {
        Matcher matcher = LINE.matcher(text);
        if (!matcher.matches()) {
            int start = text.length() - text.stripLeading().length();
            throw new LineFault(start, "expected 'name : parameters -> result' but found '" + text.strip() + "'");
        }
        List<Parameter> parameters = parameters(tokens(part(matcher, 2)));
        Part outcome = part(matcher, 4);
        Effect effect = matcher.group(3).equals("->") ? result(outcome) : rule(outcome);
        String code = Optional.ofNullable(matcher.group(5)).orElse(DEFAULT_CODE);
        String phrase = Optional.ofNullable(matcher.group(6)).orElse("").strip();
        String described = (matcher.group(2).strip() + " " + matcher.group(3) + matcher.group(4)).strip();
        List<Line> lines = new ArrayList<>();
        Matcher names = WORD.matcher(matcher.group(1));
        while (names.find()) {
            if (!NAME.matcher(names.group()).matches()) {
                throw new LineFault(names.start(), "expected the name of a method but found '" + names.group() + "'");
            }
            lines.add(new Line(names.group(), parameters, effect, code, phrase, described));
        }
        if (lines.isEmpty()) {
            throw new LineFault(0, "expected the name of a method before ':'");
        }
        return lines;
    }

    private static Part part(Matcher matcher, int group) {
        return new Part(matcher.group(group), matcher.start(group)).strip();
    }

    private static List<Part> tokens(Part part) throws LineFault {
        List<Part> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(part.text());
        int at = 0;
        while (at < part.text().length()) {
            if (!matcher.find() || matcher.start() != at) {
                Part rest = new Part(part.text().substring(at), part.column() + at).strip();
                throw rest.fault("expected a shape such as [m, n] but found '" + rest.text() + "'");
            }
            tokens.add(new Part(matcher.group(1), part.column() + matcher.start(1)));
            at = matcher.end();
        }
        return tokens;
    }

    private static List<Parameter> parameters(List<Part> tokens) throws LineFault {
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Kind> kind = Kind.named(tokens.get(i).text());
            if (kind.isPresent()) {
                boolean named =
                        i + 1 < tokens.size() && isName(tokens.get(i + 1).text());
                parameters.add(new Parameter(kind.get(), named ? tokens.get(++i).text() : "", Optional.empty()));
            } else {
                parameters.add(shaped(tokens.get(i)));
            }
        }
        return parameters;
    }

    private static boolean isName(String token) {
        return Kind.named(token).isEmpty() && NAME.matcher(token).matches();
    }

    private static Parameter shaped(Part token) throws LineFault {
        Matcher matcher = SHAPE.matcher(token.text());
        if (!matcher.matches()) {
            throw token.fault(
                    "expected a shape such as [m, n] or one of " + words() + " but found '" + token.text() + "'");
        }
        Part axes = new Part(matcher.group(2), token.column() + matcher.start(2));
        return new Parameter(Kind.ARRAY, matcher.group(1), Optional.of(pattern(axes)));
    }

    private static String words() {
        return List.of(Kind.values()).stream().map(Kind::word).collect(Collectors.joining(", "));
    }

    private static ShapePattern pattern(Part axes) throws LineFault {
        List<AxisExpression> expressions = new ArrayList<>();
        int at = axes.column();
        for (String axis : axes.text().isBlank() ? new String[0] : axes.text().split(",", -1)) {
            Part part = new Part(axis, at).strip();
            expressions.add(parsed(SizeParser.axis(part.text()), part));
            at += axis.length() + 1;
        }
        if (expressions.stream().filter(AxisExpression.Rest.class::isInstance).count() > 1) {
            throw axes.fault("expected at most one '...' in a shape but found [" + axes.text() + "]");
        }
        return new ShapePattern(expressions, "[" + axes.text() + "]");
    }

    private static <T> T parsed(Parsed<T> parsed, Part part) throws LineFault {
        if (parsed instanceof Parsed.Fault<T> fault) {
            throw new LineFault(part.column() + fault.column(), fault.message() + " in '" + part.text() + "'");
        }
        return ((Parsed.Success<T>) parsed).value();
    }

    private static Effect result(Part part) throws LineFault {
        if (part.text().equals("other")) {
            return new Effect.Other();
        }
        if (part.text().startsWith("int ")) {
            Part size = new Part(part.text().substring(4), part.column() + 4).strip();
            return new Effect.Int(parsed(SizeParser.size(size.text()), size));
        }
        List<ShapePattern> patterns = new ArrayList<>();
        for (Part token : tokens(part)) {
            patterns.add(shaped(token).pattern().orElseThrow());
        }
        if (patterns.isEmpty()) {
            throw part.fault("expected a shape, 'int' and a size, or 'other' after '->'");
        }
        return new Effect.Arrays(patterns);
    }

    private static Effect rule(Part name) throws LineFault {
        Optional<Rule> rule = Rule.named(name.text());
        if (rule.isEmpty()) {
            String rules = Arrays.stream(Rule.values()).map(Rule::word).sorted().collect(Collectors.joining(", "));
            throw name.fault("there is no rule '" + name.text() + "': expected one of " + rules);
        }
        return new Effect.Computed(rule.get());
    }
}
