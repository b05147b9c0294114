package dev.fanin.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.fanin.processor.model.ModelSpec;
import dev.fanin.processor.model.ParameterSpec;
import dev.fanin.processor.write.Signature.Own;

/** Writes {@code named}: the arrays of a model by path. */
record NamedMethod(ModelSpec model, Signature signature) {

    MethodSpec write() {
        TypeName map = Types.mapTo(signature.arrayType());
        String instance = signature.name(Own.MODEL);
        String named = signature.name(Own.NAMED);
        MethodSpec.Builder method = signature
                .method("named")
                .addJavadoc("The model's own arrays by path, in the order of declaration; unmodifiable.\n")
                .addParameter(signature.type(), instance)
                .returns(map)
                .addStatement("$T $L = new $T<>()", map, named, Types.LINKED_HASH_MAP);
        for (ParameterSpec parameter : model.parameters()) {
            String access = model.isRecord() ? parameter.name() + "()" : parameter.name();
            method.addStatement("$L.put($S, $L.$L)", named, parameter.name(), instance, access);
        }
        return method.addStatement("return $T.unmodifiableMap($L)", Types.COLLECTIONS, named)
                .build();
    }
}
