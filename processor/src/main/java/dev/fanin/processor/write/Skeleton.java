package dev.fanin.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The methods that any use of a generated type could call.
 *
 * @param record what {@code create} returns, if the model is a record that can be named
 */
record Skeleton(boolean isPublic, Optional<ClassName> record) {

    private static final TypeVariableName ANY = TypeVariableName.get("T");

    List<MethodSpec> write() {
        MethodSpec.Builder create =
                method("create").addParameter(Object[].class, "arguments").varargs();
        if (record.isEmpty()) {
            create.addTypeVariable(ANY);
        }
        return List.of(
                method("initialize")
                        .addTypeVariable(ANY)
                        .addParameter(ANY, "model")
                        .addParameter(Object[].class, "how")
                        .varargs()
                        .returns(ANY)
                        .build(),
                create.returns(record.<TypeName>map(type -> type).orElse(ANY)).build(),
                method("plan")
                        .addParameter(Object[].class, "arguments")
                        .varargs()
                        .returns(Types.PLAN)
                        .build(),
                method("named")
                        .addParameter(Object.class, "model")
                        .returns(Types.mapTo(Types.ARRAY))
                        .build(),
                method("report")
                        .addParameter(Object.class, "model")
                        .addParameter(Object[].class, "how")
                        .varargs()
                        .returns(Types.REPORT)
                        .build(),
                signals()
                        .addTypeVariable(ANY)
                        .addParameter(ANY, "model")
                        .addParameter(ParameterizedTypeName.get(Types.FORWARD, ANY), "forward")
                        .addParameter(Types.ARRAY, "batch")
                        .build(),
                signals()
                        .addParameter(Object.class, "model")
                        .addParameter(Object.class, "sameDiff")
                        .addParameter(Types.mapTo(Types.ARRAY), "batch")
                        .addParameter(String[].class, "losses")
                        .varargs()
                        .build());
    }

    private MethodSpec.Builder signals() {
        return method("signals").returns(Types.SIGNAL_REPORT);
    }

    private MethodSpec.Builder method(String name) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC);
        if (isPublic) {
            method.addModifiers(Modifier.PUBLIC);
        }
        return method.addStatement("throw new $T($S)", IllegalStateException.class, "the model has faults");
    }
}
