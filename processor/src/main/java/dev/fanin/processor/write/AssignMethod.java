package dev.fanin.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.fanin.processor.model.ArrayKind;
import dev.fanin.processor.model.MemberSpec;
import dev.fanin.processor.model.ModelSpec;
import dev.fanin.processor.model.ParameterSpec;
import dev.fanin.processor.model.SubmodelSpec;
import dev.fanin.processor.model.SubmodelSpec.Creation;
import dev.fanin.processor.model.TiedSpec;
import dev.fanin.processor.write.Signature.Own;
import java.util.List;

/** Writes the method that takes arrays which are made already; it assigns nothing before everything is there. */
final class AssignMethod {

    private final ModelSpec model;
    private final Signature signature;
    private final String name;
    private final ChildCode children;

    AssignMethod(ModelSpec model, Signature signature, String name) {
        this.model = model;
        this.signature = signature;
        this.name = name;
        this.children = new ChildCode(signature, SizeCode.again(signature.reach()));
    }

    MethodSpec write() {
        MethodSpec.Builder method = signature
                .methodFrom(name)
                .addJavadoc("Takes arrays that are made already.\n")
                .addParameter(signature.madeType(), signature.name(Own.MADE))
                .returns(signature.type());
        model.membersOf(SubmodelSpec.class).forEach(child -> collect(method, child));
        if (model.isRecord()) {
            List<CodeBlock> components =
                    model.members().stream().map(this::value).toList();
            return method.addStatement("return new $L($L)", constructed(), CodeBlock.join(components, ", "))
                    .build();
        }
        String instance = signature.name(Own.MODEL);
        for (MemberSpec member : model.members()) {
            if (!(member instanceof SubmodelSpec child && child.creation() == Creation.PRESENT)) {
                method.addStatement("$L.$L = $L", instance, member.name(), value(member));
            }
        }
        return method.addStatement("return $L", instance).build();
    }

    private CodeBlock constructed() {
        return model.variables().isEmpty() ? CodeBlock.of("$T", model.type()) : CodeBlock.of("$T<>", model.type());
    }

    /** The children of a member, in a local of its name. */
    private void collect(MethodSpec.Builder method, SubmodelSpec child) {
        CodeBlock started = children.started(child, madeFor(child));
        String local = signature.name(child);
        if (child.creation() == Creation.PRESENT) {
            inLoop(method, child, started);
        } else if (!child.isRepeated()) {
            method.addStatement("$T $L = $L", child.child(), local, started);
        } else if (ChildCode.isArray(child)) {
            method.addStatement("$1T[] $2L = new $1T[$3L]", child.child(), local, children.intCount(child));
            inLoop(method, child, CodeBlock.of("$L[$L] = $L", local, signature.name(Own.INDEX), started));
        } else {
            method.addStatement(
                    "$T $L = new $T<>()",
                    ParameterizedTypeName.get(Types.LIST, child.child()),
                    local,
                    Types.ARRAY_LIST);
            inLoop(method, child, CodeBlock.of("$L.add($L)", local, started));
        }
    }

    private void inLoop(MethodSpec.Builder method, SubmodelSpec child, CodeBlock statement) {
        if (!child.isRepeated()) {
            method.addStatement("$L", statement);
            return;
        }
        method.beginControlFlow("$L", children.loop(child))
                .addStatement("$L", statement)
                .endControlFlow();
    }

    private CodeBlock madeFor(SubmodelSpec child) {
        boolean plain = signature.usesVariables() && !child.usesVariables();
        return CodeBlock.of(plain ? "$L.made().at($L)" : "$L.at($L)", signature.name(Own.MADE), children.path(child));
    }

    private CodeBlock value(MemberSpec member) {
        if (member instanceof ParameterSpec parameter) {
            return array(parameter.kind(), parameter.name());
        }
        if (member instanceof TiedSpec tied) {
            CodeBlock array = array(tied.kind(), tied.to());
            return tied.transposed() ? transposed(tied, array) : array;
        }
        boolean list = member instanceof SubmodelSpec child && child.isRepeated() && !ChildCode.isArray(child);
        return list
                ? CodeBlock.of("$T.copyOf($L)", Types.LIST, signature.name(member))
                : CodeBlock.of("$L", signature.name(member));
    }

    /** A view of an array; of a variable, what the graph makes of it. */
    private CodeBlock transposed(TiedSpec tied, CodeBlock array) {
        return tied.kind() == ArrayKind.VARIABLE
                ? CodeBlock.of("$L.transposed($S)", signature.name(Own.MADE), tied.to())
                : CodeBlock.of("$L.transpose()", array);
    }

    private CodeBlock array(ArrayKind kind, String path) {
        String method = kind == ArrayKind.VARIABLE ? "variable" : "array";
        return CodeBlock.of("$L.$L($S)", signature.name(Own.MADE), method, path);
    }
}
