package dev.fanin.processor.read;

import dev.fanin.processor.model.SizeSpec;
import dev.fanin.processor.problem.Closest;
import dev.fanin.processor.problem.Fault;
import dev.fanin.processor.problem.Position;
import dev.fanin.processor.problem.Problems;
import dev.fanin.processor.scope.ClassScope;
import dev.fanin.processor.scope.Lookup;
import dev.fanin.processor.size.AxisExpression;
import dev.fanin.processor.size.Parsed;
import dev.fanin.processor.size.Size;
import dev.fanin.processor.size.SizeExpression;
import dev.fanin.processor.size.SizeParser;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.VariableElement;

/** Reads sizes and the names in them, in the scope of one class. */
final class SizeReader {

    private final ClassScope scope;
    private final String owner;
    private final Problems problems;
    private boolean unfinished;

    SizeReader(ClassScope scope, String owner, Problems problems) {
        this.scope = scope;
        this.owner = owner;
        this.problems = problems;
    }

    /** Whether a size names a type that does not exist yet. */
    boolean isUnfinished() {
        return unfinished;
    }

    /** Whether the axis is one of any size. */
    static boolean isAny(Marked.Text text) {
        return parsed(text).filter(AxisExpression.Any.class::isInstance).isPresent();
    }

    /** Whether the text stands for any number of axes. */
    static boolean isRest(Marked.Text text) {
        return parsed(text).filter(AxisExpression.Rest.class::isInstance).isPresent();
    }

    private static Optional<AxisExpression> parsed(Marked.Text text) {
        return SizeParser.axis(text.value()) instanceof Parsed.Success<AxisExpression> success
                ? Optional.of(success.value())
                : Optional.empty();
    }

    /** An axis of a parameter, whose size must be known. */
    Optional<SizeSpec> axis(Marked.Text text) {
        Parsed<AxisExpression> parsed = SizeParser.axis(text.value());
        if (parsed instanceof Parsed.Success<AxisExpression> success) {
            if (success.value() instanceof AxisExpression.Sized sized) {
                return resolve(text, sized.size());
            }
            problems.add(Fault.SIZE_OPEN, text.position(), text.value());
            return Optional.empty();
        }
        return fault(Fault.SIZE_SYNTAX, text, (Parsed.Fault<AxisExpression>) parsed);
    }

    Optional<SizeSpec> size(Marked.Text text) {
        Parsed<SizeExpression> parsed = SizeParser.size(text.value());
        return parsed instanceof Parsed.Success<SizeExpression> success
                ? resolve(text, success.value())
                : fault(Fault.SIZE_SYNTAX, text, (Parsed.Fault<SizeExpression>) parsed);
    }

    <T> Optional<SizeSpec> fault(Fault fault, Marked.Text text, Parsed.Fault<T> parsed) {
        problems.add(fault, text.position(), text.value(), parsed.column() + 1, parsed.message());
        return Optional.empty();
    }

    /** An expression of which {@code text} is the source or holds it. */
    Optional<SizeSpec> resolve(Marked.Text text, SizeExpression expression) {
        Optional<Map<String, Lookup>> names = names(expression.names().keySet(), text.position());
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Optional<Size> size = expression.evaluate(
                name -> Optional.ofNullable(names.get().get(name)).flatMap(SizeReader::value));
        if (size.isEmpty()) {
            problems.add(Fault.SIZE_NOT_WHOLE, text.position(), text.value(), "it divides by zero");
        }
        return size.map(found -> new SizeSpec(text.value(), expression, found, names.get(), text.position()));
    }

    private static Optional<Size> value(Lookup lookup) {
        if (lookup instanceof Lookup.Constant constant) {
            return Optional.of(Size.of(constant.value()));
        }
        return lookup instanceof Lookup.Variable variable ? Optional.of(variable.size()) : Optional.empty();
    }

    /** Whether the class has a size or a constant of that name. */
    boolean known(String path) {
        Lookup lookup = scope.lookup(path);
        return lookup instanceof Lookup.Constant || lookup instanceof Lookup.Variable;
    }

    /** What the names stand for; a problem for each that is no size, and then empty. */
    Optional<Map<String, Lookup>> names(Set<String> paths, Position position) {
        Map<String, Lookup> names = new HashMap<>();
        for (String path : paths) {
            Lookup lookup = scope.lookup(path);
            if (lookup instanceof Lookup.Constant || lookup instanceof Lookup.Variable) {
                names.put(path, lookup);
            } else {
                complain(path, lookup, position);
            }
        }
        return names.size() == paths.size() ? Optional.of(names) : Optional.empty();
    }

    private void complain(String path, Lookup lookup, Position position) {
        if (lookup instanceof Lookup.Unknown unknown) {
            unfinished |= unknown.unfinished();
            String help = Closest.orElse(path, unknown.candidates().get(), help(path));
            problems.add(Fault.SIZE_UNKNOWN, position, path, owner, help);
        } else if (lookup instanceof Lookup.Unfit unfit) {
            complain(path, unfit, position);
        }
    }

    private String help(String path) {
        if (!scope.seesImports()) {
            return "this compiler does not show imports: write a constant with its package, com.example.Config.WIDTH";
        }
        return path.contains(".")
                ? "name a final int or long field by its path, or a constant"
                : "declare it: final int " + path;
    }

    private void complain(String path, Lookup.Unfit unfit, Position position) {
        VariableElement field = unfit.field();
        switch (unfit.reason()) {
            case NOT_FINAL -> problems.add(Fault.SIZE_NOT_FINAL, position, path);
            case NOT_CONSTANT -> problems.add(Fault.SIZE_STATIC, position, path);
            case PRIVATE -> problems.add(Fault.SIZE_PRIVATE, position, path);
            case NOT_AN_INTEGER -> problems.add(
                    Fault.SIZE_TYPE, position, path, field.asType().toString(), "declare it as int or long");
        }
    }
}
