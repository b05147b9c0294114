package dev.fanin.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.fanin.processor.model.MemberSpec;
import dev.fanin.processor.model.ModelSpec;
import dev.fanin.processor.model.ParameterSpec;
import dev.fanin.processor.model.SubmodelSpec;
import dev.fanin.processor.write.Signature.Own;

/** Writes {@code named}: the arrays of a model by path. */
record NamedMethod(ModelSpec model, Signature signature) {

    MethodSpec write() {
        TypeName map = Types.mapTo(signature.arrayType());
        String named = signature.name(Own.NAMED);
        MethodSpec.Builder method = signature
                .method("named")
                .addJavadoc("The model's own arrays by path, in the order of declaration; unmodifiable.\n")
                .addParameter(signature.type(), signature.name(Own.MODEL))
                .returns(map)
                .addStatement("$T $L = new $T<>()", map, named, Types.LINKED_HASH_MAP);
        model.members().forEach(member -> add(method, member));
        return method.addStatement("return $T.unmodifiableMap($L)", Types.COLLECTIONS, named)
                .build();
    }

    private void add(MethodSpec.Builder method, MemberSpec member) {
        String named = signature.name(Own.NAMED);
        if (member instanceof ParameterSpec parameter && isOfMap(parameter)) {
            method.addStatement("$L.put($S, $L)", named, parameter.name(), signature.member(parameter));
        } else if (member instanceof SubmodelSpec child && child.usesVariables() == signature.usesVariables()) {
            if (child.isRepeated()) {
                method.beginControlFlow("$L", loop(child));
                method.addStatement(
                        "String $L = $S + $L + $S",
                        signature.name(Own.PREFIX),
                        child.name() + ".",
                        signature.name(Own.INDEX),
                        ".");
                addAll(method, child, CodeBlock.of("$L", signature.name(Own.PREFIX)));
                method.endControlFlow();
            } else {
                addAll(method, child, CodeBlock.of("$S", child.name() + "."));
            }
        }
    }

    /** Arrays among variables are none of the map's. */
    private boolean isOfMap(ParameterSpec parameter) {
        return switch (parameter.kind()) {
            case ARRAY -> !signature.usesVariables();
            case VARIABLE -> true;
        };
    }

    private CodeBlock loop(SubmodelSpec child) {
        String index = signature.name(Own.INDEX);
        CodeBlock size = CodeBlock.of(ChildCode.isArray(child) ? "$L.length" : "$L.size()", signature.member(child));
        return CodeBlock.of("for (int $1L = 0; $1L < $2L; $1L++)", index, size);
    }

    private void addAll(MethodSpec.Builder method, SubmodelSpec child, CodeBlock prefix) {
        method.addStatement(
                "$1T.named($2L).forEach(($3L, $4L) -> $5L.put($6L + $3L, $4L))",
                child.generated(),
                signature.element(child),
                signature.name(Own.PATH),
                signature.name(Own.VALUE),
                signature.name(Own.NAMED),
                prefix);
    }
}
