package dev.fanin.processor.read;

import dev.fanin.processor.scope.ClassScope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** The fields of a class and its superclasses, the components of a record. */
final class Members {

    private final Surroundings surroundings;
    private final TypeElement type;
    private final List<Member> all = new ArrayList<>();
    private boolean unfinished;

    Members(Surroundings surroundings, TypeElement type) {
        this.surroundings = surroundings;
        this.type = type;
        if (type.getKind() == ElementKind.RECORD) {
            collectComponents();
        } else {
            classes().forEach(this::collectFields);
        }
    }

    List<Member> all() {
        return Collections.unmodifiableList(all);
    }

    /** Whether a type or an annotation on the way does not exist, or not yet. */
    boolean isUnfinished() {
        return unfinished;
    }

    /** The class and its superclasses, the topmost first. */
    private List<TypeElement> classes() {
        List<TypeElement> classes = new ArrayList<>();
        for (Optional<TypeElement> at = Optional.of(type); at.isPresent(); ) {
            TypeElement owner = at.get();
            classes.add(0, owner);
            unfinished |= owner.getSuperclass().getKind() == TypeKind.ERROR;
            at = ClassScope.element(owner.getSuperclass());
        }
        return classes;
    }

    private void collectFields(TypeElement owner) {
        for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
            add(field, field, owner, false);
        }
    }

    private void collectComponents() {
        for (RecordComponentElement component : type.getRecordComponents()) {
            fieldOf(component).ifPresent(field -> add(component, field, type, true));
        }
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (field.getModifiers().contains(Modifier.STATIC)) {
                add(field, field, type, false);
            }
        }
    }

    private Optional<VariableElement> fieldOf(RecordComponentElement component) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .findFirst();
    }

    private void add(Element holder, VariableElement field, TypeElement owner, boolean isComponent) {
        for (AnnotationMirror mirror : holder.getAnnotationMirrors()) {
            unfinished |= mirror.getAnnotationType().getKind() == TypeKind.ERROR;
        }
        all.add(new Member(field, owner, isComponent, marks(holder, field)));
    }

    private List<Marked> marks(Element holder, VariableElement field) {
        List<Marked> own = Marked.all(holder, field, surroundings.elements());
        Stream<Marked> carried = own.stream().flatMap(mark -> mark.carried(surroundings.elements()));
        return Stream.concat(own.stream(), carried).toList();
    }
}
