package dev.fanin.processor.read;

import com.palantir.javapoet.TypeName;
import dev.fanin.processor.model.ArgumentSpec;
import dev.fanin.processor.model.ArrayKind;
import dev.fanin.processor.model.GivenShape;
import dev.fanin.processor.model.MemberSpec;
import dev.fanin.processor.model.ParameterSpec;
import dev.fanin.processor.model.SizeSpec;
import dev.fanin.processor.model.SubmodelSpec;
import dev.fanin.processor.model.TiedSpec;
import dev.fanin.processor.problem.Fault;
import dev.fanin.processor.problem.Problems;
import dev.fanin.processor.scope.Access;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Tells what a field or component is to Fanin. */
final class MemberReader {

    /** What is said about an array that an initializer starts. */
    private static final List<String> LAYOUT = List.of(Names.FANS, Names.BLOCKS, Names.SCALE);

    private final Problems problems;
    private final SizeReader sizes;
    private final InitializerReader initializers;
    private final LayoutReader layouts;
    private final SubmodelReader submodels;
    private final Access access;
    private boolean unfinished;

    MemberReader(Surroundings surroundings, TypeElement model, SizeReader sizes, Problems problems) {
        this.problems = problems;
        this.sizes = sizes;
        this.initializers = new InitializerReader(surroundings, model, sizes, problems);
        this.layouts = new LayoutReader(sizes);
        this.submodels = new SubmodelReader(surroundings, model, sizes, problems);
        this.access =
                new Access(surroundings.elements(), surroundings.elements().getPackageOf(model));
    }

    /** Whether the type of an array does not exist, or not yet. */
    boolean isUnfinished() {
        return unfinished;
    }

    Optional<MemberSpec> read(Member member) {
        List<Initializing> found = initializers.on(member);
        Optional<Marked> tied = member.mark(Names.TIED).filter(mark -> mark.has("value"));
        if (tied.isPresent()) {
            return tied(member, tied.get(), found);
        }
        Optional<Marked> submodel = member.mark(Names.SUBMODEL);
        if (submodel.isPresent()) {
            return submodel(member, submodel.get(), found);
        }
        if (found.size() > 1) {
            problems.add(
                    Fault.TWO_INITIALIZERS,
                    found.get(1).position(),
                    member.name(),
                    found.get(0).shown(),
                    found.get(1).shown());
        }
        if (found.isEmpty()) {
            return withoutInitializer(member);
        }
        Optional<ArrayKind> kind = kind(member);
        checkSettable(member);
        Initializing initializing = found.get(0);
        Optional<Marked> shape = member.mark(Names.SHAPE);
        if (shape.isEmpty()) {
            problems.add(Fault.NO_SHAPE, initializing.position(), member.name(), initializing.shown());
        }
        Optional<List<SizeSpec>> axes = shape.map(this::axes);
        return initializers
                .read(initializing)
                .flatMap(initializer -> kind.flatMap(array -> axes.map(known -> new ParameterSpec(
                        member.name(),
                        member.owner().getSimpleName().toString(),
                        array,
                        known,
                        initializer,
                        layouts.fans(member),
                        layouts.blocks(member),
                        layouts.scale(member),
                        shape.orElseThrow().position()))));
    }

    private Optional<MemberSpec> tied(Member member, Marked mark, List<Initializing> initializers) {
        checkSettable(member);
        initializers.forEach(initializing ->
                problems.add(Fault.TIED_INITIALIZER, initializing.position(), member.name(), initializing.shown()));
        if (initializers.isEmpty()) {
            LAYOUT.forEach(annotation -> member.mark(annotation)
                    .ifPresent(layout -> problems.add(
                            Fault.TIED_LAYOUT, layout.position(), member.name(), mark.text("value"), layout.name())));
        }
        return kind(member)
                .map(array -> new TiedSpec(
                        member.name(),
                        member.owner().getSimpleName().toString(),
                        array,
                        mark.text("value"),
                        mark.flag("transposed"),
                        member.mark(Names.SHAPE).map(this::axes),
                        member.mark(Names.SHAPE).map(Marked::position).orElse(mark.position()),
                        mark.position("value")));
    }

    private Optional<MemberSpec> submodel(Member member, Marked mark, List<Initializing> initializers) {
        initializers.forEach(initializing -> problems.add(
                Fault.WRONG_TYPE,
                initializing.position(),
                member.name(),
                member.type().toString()));
        if (initializers.isEmpty()) {
            Stream.concat(Stream.of(Names.SHAPE), LAYOUT.stream()).forEach(annotation -> member.mark(annotation)
                    .ifPresent(layout -> problems.add(
                            Fault.WRONG_TYPE,
                            layout.position(),
                            member.name(),
                            member.type().toString())));
        }
        Optional<SubmodelSpec> read = submodels.read(member, mark);
        if (read.isEmpty() || read.get().creation() != SubmodelSpec.Creation.PRESENT) {
            checkSettable(member);
        } else {
            checkReachable(member);
        }
        return read.map(submodel -> submodel);
    }

    private Optional<MemberSpec> withoutInitializer(Member member) {
        boolean ours = !member.isComponent()
                && !member.field().getModifiers().contains(Modifier.FINAL)
                && !member.field().getModifiers().contains(Modifier.STATIC)
                && member.kind().isPresent();
        Stream.concat(Stream.of(Names.SHAPE).filter(shape -> ours), LAYOUT.stream())
                .flatMap(annotation -> member.mark(annotation).stream())
                .findFirst()
                .ifPresent(mark -> problems.add(
                        Fault.NO_INITIALIZER,
                        mark.position(),
                        member.name(),
                        mark.name(),
                        ours ? "make the field final and set it in the constructor" : "drop @" + mark.name()));
        if (member.isComponent()) {
            return Optional.of(new ArgumentSpec(member.name(), TypeName.get(member.type()), given(member)));
        }
        return Optional.empty();
    }

    /** The shape of an array that is given; one of any number of axes is not checked. */
    private Optional<GivenShape> given(Member member) {
        return member.mark(Names.SHAPE)
                .filter(shape -> member.kind().equals(Optional.of(ArrayKind.ARRAY)))
                .map(shape -> shape.texts("value"))
                .filter(axes -> axes.stream().noneMatch(SizeReader::isRest))
                .map(axes -> new GivenShape(
                        axes.stream().map(Marked.Text::value).collect(Collectors.joining(", ", "[", "]")),
                        axes.stream().map(this::givenAxis).toList()));
    }

    private Optional<SizeSpec> givenAxis(Marked.Text text) {
        return SizeReader.isAny(text) ? Optional.empty() : Optional.of(axis(text));
    }

    /** One a text, so that the rank is right whatever is wrong with a size. */
    private List<SizeSpec> axes(Marked shape) {
        return shape.texts("value").stream().map(this::axis).toList();
    }

    private SizeSpec axis(Marked.Text text) {
        return sizes.axis(text).orElseGet(() -> SizeSpec.unreadable(text.value(), text.position()));
    }

    private Optional<ArrayKind> kind(Member member) {
        Optional<ArrayKind> kind = member.kind();
        if (member.type().getKind() == TypeKind.ERROR) {
            unfinished = true;
        } else if (kind.isEmpty()) {
            problems.add(
                    Fault.WRONG_TYPE,
                    member.position(),
                    member.name(),
                    member.type().toString());
        }
        return kind;
    }

    private void checkSettable(Member member) {
        if (member.isComponent()) {
            return;
        }
        String owner = member.owner().getSimpleName().toString();
        Set<Modifier> modifiers = member.field().getModifiers();
        if (modifiers.contains(Modifier.STATIC)) {
            problems.add(Fault.STATIC_FIELD, member.position(), member.name());
        } else if (modifiers.contains(Modifier.FINAL)) {
            problems.add(Fault.FINAL_FIELD, member.position(), member.name(), owner);
        }
        checkReachable(member);
    }

    private void checkReachable(Member member) {
        if (!access.reaches(member.field())) {
            problems.add(
                    Fault.PRIVATE_FIELD,
                    member.position(),
                    member.name(),
                    member.owner().getSimpleName());
        }
    }
}
