package dev.fanin.processor.read;

import com.palantir.javapoet.ClassName;
import dev.fanin.processor.model.InitializerArgument;
import dev.fanin.processor.model.InitializerArgument.Value;
import dev.fanin.processor.model.InitializerSpec;
import dev.fanin.processor.model.InitializerSpec.Limits;
import dev.fanin.processor.model.SizeSpec;
import dev.fanin.processor.problem.Fault;
import dev.fanin.processor.problem.Problems;
import dev.fanin.processor.scope.ClassScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Finds the initializers of a member by the marker of their annotations, and reads what they are made from. */
final class InitializerReader {

    private final Surroundings surroundings;
    private final InitializerFit fit;
    private final SizeReader sizes;
    private final Problems problems;

    InitializerReader(Surroundings surroundings, TypeElement model, SizeReader sizes, Problems problems) {
        this.surroundings = surroundings;
        this.fit = new InitializerFit(surroundings, model);
        this.sizes = sizes;
        this.problems = problems;
    }

    List<Initializing> on(Member member) {
        return member.marks().stream().flatMap(mark -> find(mark).stream()).toList();
    }

    private Optional<Initializing> find(Marked mark) {
        return Marked.find(mark.type(), mark.type(), Names.INITIALIZED_BY, surroundings.elements())
                .map(marker -> new Initializing(mark, marker));
    }

    Optional<InitializerSpec> read(Initializing initializing) {
        Optional<TypeElement> type = initializing.marker().value("value") instanceof TypeMirror mirror
                ? ClassScope.element(mirror)
                : Optional.empty();
        Optional<String> misfit = type.map(
                        record -> fit.misfit(initializing.mark().type(), record))
                .orElse(Optional.of("it does not exist"));
        if (misfit.isPresent()) {
            if (!fit.isReportedAtDeclaration(initializing.mark().type())) {
                problems.add(
                        Fault.INITIALIZER_CLASS,
                        initializing.position(),
                        initializing.mark().type().getSimpleName(),
                        initializing.marker().value("value"),
                        misfit.get(),
                        InitializerFit.HELP);
            }
            return Optional.empty();
        }
        List<InitializerArgument> arguments = new ArrayList<>();
        for (RecordComponentElement component : type.orElseThrow().getRecordComponents()) {
            argument(initializing, component).ifPresent(arguments::add);
        }
        return arguments.size() == type.get().getRecordComponents().size()
                ? Optional.of(new InitializerSpec(
                        initializing.mark().name(),
                        ClassName.get(type.get()),
                        arguments,
                        limits(initializing.marker()),
                        initializing.position()))
                : Optional.empty();
    }

    private Optional<InitializerArgument> argument(Initializing initializing, RecordComponentElement component) {
        String name = component.getSimpleName().toString();
        return value(initializing, name, component.asType())
                .map(value -> new InitializerArgument(
                        name,
                        value,
                        initializing.mark().written().contains(name),
                        initializing.mark().position(name)));
    }

    /** Empty for a required member that is missing, which the compiler tells itself, and for a size that is wrong. */
    private Optional<Value> value(Initializing initializing, String name, TypeMirror type) {
        if (!initializing.mark().has(name)) {
            return Optional.empty();
        }
        Object value = initializing.mark().value(name);
        if (value instanceof String text && InitializerFit.isSize(type)) {
            Marked.Text source = new Marked.Text(text, initializing.mark().position(name));
            Optional<SizeSpec> size = text.isEmpty() ? Optional.empty() : sizes.size(source);
            return text.isEmpty() || size.isPresent() ? Optional.of(new Value.Sized(size)) : Optional.empty();
        }
        return MemberValues.of(
                Objects.requireNonNull(initializing.mark().values().get(name)), type);
    }

    private static Limits limits(Marked marker) {
        return new Limits(
                marker.number("minRank"),
                marker.number("maxRank"),
                marker.flag("square"),
                marker.flag("fans"),
                marker.text("formula"),
                marker.texts("require").stream().map(Marked.Text::value).toList(),
                marker.texts("infinite").stream().map(Marked.Text::value).toList());
    }
}
