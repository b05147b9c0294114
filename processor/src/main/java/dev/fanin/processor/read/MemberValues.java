package dev.fanin.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.fanin.processor.model.InitializerArgument.Value;
import dev.fanin.processor.scope.ClassScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** Turns the values of annotations into data. */
final class MemberValues {

    private MemberValues() {}

    /** Empty where the source is wrong, so that the compiler complains itself. */
    static Optional<Value> of(AnnotationValue value, TypeMirror type) {
        Object content = value.getValue();
        if (content instanceof List<?> list && type instanceof ArrayType array) {
            return many(list, array);
        }
        if (content instanceof VariableElement constant) {
            return Optional.of(new Value.Constant(
                    ClassName.get(ClassScope.owner(constant)),
                    constant.getSimpleName().toString()));
        }
        if (content instanceof TypeMirror literal) {
            return Optional.of(new Value.ClassLiteral(TypeName.get(literal)));
        }
        boolean plain = !(content instanceof List<?>) && !(content instanceof AnnotationMirror);
        return plain ? Optional.of(new Value.Literal(content)) : Optional.empty();
    }

    private static Optional<Value> many(List<?> list, ArrayType array) {
        List<Value> values = new ArrayList<>();
        for (Object each : list) {
            of((AnnotationValue) each, array.getComponentType()).ifPresent(values::add);
        }
        return values.size() == list.size()
                ? Optional.of(new Value.Many(TypeName.get(array.getComponentType()), values))
                : Optional.empty();
    }
}
