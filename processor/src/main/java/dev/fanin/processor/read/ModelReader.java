package dev.fanin.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.fanin.processor.model.ArgumentSpec;
import dev.fanin.processor.model.EquationSpec;
import dev.fanin.processor.model.MemberSpec;
import dev.fanin.processor.model.ModelSpec;
import dev.fanin.processor.problem.Fault;
import dev.fanin.processor.problem.Position;
import dev.fanin.processor.problem.Problems;
import dev.fanin.processor.scope.ClassScope;
import dev.fanin.processor.size.Parsed;
import dev.fanin.processor.size.SizeParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads a type marked {@code @Model}. */
public final class ModelReader {

    private final Surroundings surroundings;

    public ModelReader(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Reads it whole, whatever is wrong with it. */
    public Reading read(TypeElement type) {
        Problems problems = new Problems();
        Placement placement = Placement.of(type);
        placement.check(surroundings.elements(), problems);
        if (!problems.isEmpty()) {
            return new Reading(placement, Optional.empty(), problems.all(), false);
        }
        SizeReader sizes =
                new SizeReader(surroundings.scope(type), type.getSimpleName().toString(), problems);
        Members members = new Members(surroundings, type);
        MemberReader reader = new MemberReader(surroundings, type, sizes, problems);
        List<MemberSpec> specs = new ArrayList<>();
        for (Member member : members.all()) {
            reader.read(member).ifPresent(specs::add);
        }
        List<EquationSpec> equations = equations(type, sizes, problems);
        ModelSpec model = new ModelSpec(
                ClassName.get(type),
                placement.generated(),
                type.getTypeParameters().stream().map(TypeVariableName::get).toList(),
                type.getKind() == ElementKind.RECORD,
                placement.isPublic(),
                new Ties(specs).resolved(),
                given(members, specs),
                equations,
                Position.of(type));
        boolean unfinished = sizes.isUnfinished() || members.isUnfinished() || reader.isUnfinished();
        return new Reading(placement, Optional.of(model), problems.all(), unfinished);
    }

    /** The arrays that are not ours to make. */
    private static Set<String> given(Members members, List<MemberSpec> specs) {
        Set<String> ours = specs.stream()
                .filter(spec -> !(spec instanceof ArgumentSpec))
                .map(MemberSpec::name)
                .collect(Collectors.toSet());
        return members.all().stream()
                .filter(member -> member.kind().isPresent())
                .map(Member::name)
                .filter(name -> !ours.contains(name))
                .collect(Collectors.toSet());
    }

    private List<EquationSpec> equations(TypeElement type, SizeReader sizes, Problems problems) {
        List<EquationSpec> equations = new ArrayList<>();
        for (TypeElement owner : ClassScope.lineage(type)) {
            for (Marked where : wheres(owner)) {
                Marked.Text text = new Marked.Text(where.text("value"), where.position("value"));
                Parsed<SizeParser.EquationExpression> parsed = SizeParser.equation(text.value());
                if (parsed instanceof Parsed.Success<SizeParser.EquationExpression> success) {
                    sizes.resolve(text, success.value().left()).ifPresent(left -> sizes.resolve(
                                    text, success.value().right())
                            .ifPresent(right -> equations.add(new EquationSpec(left, right))));
                } else if (parsed instanceof Parsed.Fault<SizeParser.EquationExpression> fault) {
                    problems.add(
                            Fault.WHERE_SYNTAX, text.position(), text.value(), fault.column() + 1, fault.message());
                }
            }
        }
        return equations;
    }

    private List<Marked> wheres(TypeElement owner) {
        List<Marked> wheres = new ArrayList<>();
        Marked.find(owner, owner, Names.WHERE, surroundings.elements()).ifPresent(wheres::add);
        Marked.find(owner, owner, Names.WHERE + ".All", surroundings.elements())
                .ifPresent(all -> wheres.addAll(all.nested("value", surroundings.elements())));
        return wheres;
    }
}
