package dev.fanin.processor.read;

import com.palantir.javapoet.ClassName;
import dev.fanin.processor.problem.Fault;
import dev.fanin.processor.problem.Position;
import dev.fanin.processor.problem.Problems;
import dev.fanin.processor.scope.ClassScope;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Where a model is declared, and where what is generated for it goes. */
public record Placement(TypeElement type, ClassName generated, boolean isPublic, boolean isReachable) {

    public static Placement of(TypeElement type) {
        ClassName name = ClassName.get(type);
        boolean isPublic = true;
        boolean isReachable = true;
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            isPublic &= at.getModifiers().contains(Modifier.PUBLIC);
            isReachable &= !at.getModifiers().contains(Modifier.PRIVATE);
        }
        String generated = String.join("_", name.simpleNames()) + "Parameters";
        return new Placement(type, ClassName.get(name.packageName(), generated), isPublic, isReachable);
    }

    void check(Elements elements, Problems problems) {
        String name = type.getSimpleName().toString();
        Position position = Marked.find(type, type, Names.MODEL, elements)
                .map(Marked::position)
                .orElseGet(() -> Position.of(type));
        if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
            problems.add(Fault.MODEL_KIND, position, name, kind());
            return;
        }
        for (Element at = type; at instanceof TypeElement owner; at = at.getEnclosingElement()) {
            String shown = owner.getSimpleName().toString();
            if (owner.getModifiers().contains(Modifier.PRIVATE)) {
                problems.add(Fault.PRIVATE_CLASS, position, shown);
            }
            if (owner.getNestingKind() == NestingKind.MEMBER
                    && !owner.getModifiers().contains(Modifier.STATIC)) {
                problems.add(
                        Fault.INNER_CLASS,
                        position,
                        shown,
                        ClassScope.owner(owner).getSimpleName());
            }
        }
    }

    private String kind() {
        return switch (type.getKind()) {
            case ENUM -> "an enum";
            case ANNOTATION_TYPE -> "an annotation";
            default -> "an interface";
        };
    }
}
