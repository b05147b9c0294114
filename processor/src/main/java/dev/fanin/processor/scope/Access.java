package dev.fanin.processor.scope;

import dev.fanin.processor.scope.Lookup.Step;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** How code in a package reads a field: directly, or through the method of its name, as records have. */
public record Access(Elements elements, PackageElement from) {

    /** The step to a field; empty if there is no way. */
    public Optional<Step> step(VariableElement field) {
        String name = field.getSimpleName().toString();
        if (reaches(field)) {
            return Optional.of(new Step(name, false));
        }
        return ElementFilter.methodsIn(ClassScope.owner(field).getEnclosedElements()).stream()
                .filter(method -> isAccessor(method, field) && reaches(method))
                .findFirst()
                .map(method -> new Step(name, true));
    }

    /** Whether a member can be named from the package. */
    public boolean reaches(Element member) {
        Set<Modifier> modifiers = member.getModifiers();
        boolean near = elements.getPackageOf(member).equals(from);
        return modifiers.contains(Modifier.PUBLIC) || (near && !modifiers.contains(Modifier.PRIVATE));
    }

    private static boolean isAccessor(ExecutableElement method, VariableElement field) {
        return method.getSimpleName().contentEquals(field.getSimpleName())
                && method.getParameters().isEmpty()
                && method.getReturnType().getKind() == field.asType().getKind();
    }
}
