package dev.fanin.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.fanin.processor.model.ArgumentSpec;
import dev.fanin.processor.model.ArrayKind;
import dev.fanin.processor.model.MemberSpec;
import dev.fanin.processor.model.ModelSpec;
import dev.fanin.processor.model.SubmodelSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The names and types that all generated methods of a model share. */
final class Signature {

    private final ModelSpec model;
    private final NameAllocator names = new NameAllocator();

    Signature(ModelSpec model) {
        this.model = model;
        model.members().forEach(member -> names.newName(member.name(), member));
        for (Own own : Own.values()) {
            names.newName(own.preferred, own);
        }
    }

    /** The names that are not the user's; another is taken where a member has one of them. */
    enum Own {
        MODEL("model"),
        SEED("seed"),
        HOW("how"),
        MADE("made"),
        NAMED("named"),
        PLAN("plan"),
        SIZES("sizes"),
        SAME_DIFF("sameDiff"),
        FORWARD("forward"),
        PROBE("probe"),
        BATCH("batch"),
        LOSSES("losses"),
        INDEX("i"),
        PREFIX("prefix"),
        PATH("path"),
        VALUE("value");

        private final String preferred;

        Own(String preferred) {
            this.preferred = preferred;
        }
    }

    String name(Own own) {
        return names.get(own);
    }

    /** The local that holds a member, or the argument that brings it. */
    String name(MemberSpec member) {
        return names.get(member);
    }

    /** The model's type, with its variables. */
    TypeName type() {
        return model.variables().isEmpty()
                ? model.type()
                : ParameterizedTypeName.get(model.type(), model.variables().toArray(TypeVariableName[]::new));
    }

    /** The type of the arrays in {@code named}. */
    TypeName arrayType() {
        return usesVariables() ? Types.VARIABLE : Types.ARRAY;
    }

    /** What holds the arrays before the model does. */
    ClassName madeType() {
        return usesVariables() ? Types.VARIABLES : Types.MADE;
    }

    boolean usesVariables() {
        return model.parameters().stream().anyMatch(parameter -> parameter.kind() == ArrayKind.VARIABLE)
                || model.membersOf(SubmodelSpec.class).anyMatch(SubmodelSpec::usesVariables);
    }

    MethodSpec.Builder method(String name) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(visibility());
        return method.addModifiers(Modifier.STATIC).addTypeVariables(model.variables());
    }

    /** {@link #method}, with what the model is made from: itself, or a record's arguments. */
    MethodSpec.Builder methodFrom(String name) {
        MethodSpec.Builder method = method(name);
        return model.isRecord()
                ? method.addParameters(arguments().stream()
                        .map(argument -> ParameterSpec.builder(argument.type(), name(argument))
                                .build())
                        .toList())
                : method.addParameter(type(), name(Own.MODEL));
    }

    /** What a call to such a method passes on. */
    CodeBlock source() {
        List<CodeBlock> source = model.isRecord()
                ? arguments().stream()
                        .map(argument -> CodeBlock.of("$L", name(argument)))
                        .toList()
                : List.of(CodeBlock.of("$L", name(Own.MODEL)));
        return CodeBlock.join(source, ", ");
    }

    List<ArgumentSpec> arguments() {
        return model.membersOf(ArgumentSpec.class).toList();
    }

    Reach reach() {
        return model.isRecord() ? Reach.arguments() : Reach.through(name(Own.MODEL));
    }

    /** A member of a finished model. */
    CodeBlock member(MemberSpec member) {
        return CodeBlock.of(model.isRecord() ? "$L.$L()" : "$L.$L", name(Own.MODEL), member.name());
    }

    /** A submodel of a finished model: within a loop, one of many. */
    CodeBlock element(SubmodelSpec child) {
        return switch (child.container()) {
            case ONE -> member(child);
            case LIST -> CodeBlock.of("$L.get($L)", member(child), name(Own.INDEX));
            case ARRAY -> CodeBlock.of("$L[$L]", member(child), name(Own.INDEX));
        };
    }

    Modifier[] visibility() {
        return model.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }
}
