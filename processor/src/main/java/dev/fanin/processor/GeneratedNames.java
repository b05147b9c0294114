package dev.fanin.processor;

import com.palantir.javapoet.ClassName;
import dev.fanin.processor.problem.Fault;
import dev.fanin.processor.problem.Position;
import dev.fanin.processor.problem.Problem;
import dev.fanin.processor.read.Placement;
import dev.fanin.processor.read.Surroundings;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The names of the types that were generated in this compilation. */
final class GeneratedNames {

    private final Surroundings surroundings;
    private final Map<ClassName, String> owners = new HashMap<>();

    GeneratedNames(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Takes the name of what is generated for a model; a problem if another model or a source file has it. */
    Optional<Problem> clash(Placement placement) {
        ClassName name = placement.generated();
        String model = placement.type().getQualifiedName().toString();
        String taken = owners.putIfAbsent(name, model);
        if (taken != null) {
            return Optional.of(problem(placement, "what is generated for " + taken));
        }
        TypeElement existing = surroundings.elements().getTypeElement(name.canonicalName());
        boolean inSource = existing != null && surroundings.isInSource(existing);
        return inSource ? Optional.of(problem(placement, "a type of yours")) : Optional.empty();
    }

    private static Problem problem(Placement placement, String owner) {
        return Fault.NAME_CLASH.at(
                Position.of(placement.type()), placement.generated().simpleName(), owner);
    }
}
