package dev.fanin.processor.read;

import dev.fanin.processor.model.ArrayKind;
import dev.fanin.processor.problem.Position;
import dev.fanin.processor.scope.ClassScope;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A field of a class model, or a component of a record.
 *
 * @param field the field; of a component, the one behind it
 * @param marks what is written on it, then what that carries
 */
record Member(VariableElement field, TypeElement owner, boolean isComponent, List<Marked> marks) {

    String name() {
        return field.getSimpleName().toString();
    }

    TypeMirror type() {
        return field.asType();
    }

    Position position() {
        return Position.of(field);
    }

    Optional<Marked> mark(String annotation) {
        return marks.stream()
                .filter(mark -> mark.type().getQualifiedName().contentEquals(annotation))
                .findFirst();
    }

    /** Which of Fanin's two array types it has; empty for any other type. */
    Optional<ArrayKind> kind() {
        Optional<String> name =
                ClassScope.element(type()).map(type -> type.getQualifiedName().toString());
        if (name.equals(Optional.of(Names.ARRAY))) {
            return Optional.of(ArrayKind.ARRAY);
        }
        return name.equals(Optional.of(Names.VARIABLE)) ? Optional.of(ArrayKind.VARIABLE) : Optional.empty();
    }
}
