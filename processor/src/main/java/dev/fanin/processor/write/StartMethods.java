package dev.fanin.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.fanin.processor.model.MemberSpec;
import dev.fanin.processor.model.ModelSpec;
import dev.fanin.processor.model.ParameterSpec;
import dev.fanin.processor.write.Signature.Own;
import java.util.List;

/** Writes {@code initialize} for classes and {@code create} for records: by seed, by choices, and from made arrays. */
final class StartMethods {

    private final ModelSpec model;
    private final Signature signature;
    private final String name;

    StartMethods(ModelSpec model, Signature signature) {
        this.model = model;
        this.signature = signature;
        this.name = model.isRecord() ? "create" : "initialize";
    }

    List<MethodSpec> write() {
        return List.of(bySeed(), byChoices(), fromMade());
    }

    private MethodSpec bySeed() {
        String seed = signature.name(Own.SEED);
        return signature
                .methodFrom(name)
                .addJavadoc(sentence() + ", in FLOAT.\n\n@param $L decides every number\n", seed)
                .addParameter(long.class, seed)
                .returns(signature.type())
                .addStatement("return $L($L$T.seed($L))", name, passed(), Types.INITIALIZATION, seed)
                .build();
    }

    private MethodSpec byChoices() {
        String how = signature.name(Own.HOW);
        return signature
                .methodFrom(name)
                .addJavadoc(
                        sentence()
                                + ", or throws and leaves everything as it was.\n\n@param $L seed, data type, threads\n",
                        how)
                .addParameter(Types.INITIALIZATION, how)
                .returns(signature.type())
                .addStatement("return $L($L$L.make(plan($L)))", name, passed(), how, signature.source())
                .build();
    }

    private MethodSpec fromMade() {
        String made = signature.name(Own.MADE);
        MethodSpec.Builder method = signature
                .methodFrom(name)
                .addJavadoc("Takes arrays that are made already.\n")
                .addParameter(Types.MADE, made)
                .returns(signature.type());
        if (model.isRecord()) {
            List<CodeBlock> components =
                    model.members().stream().map(this::component).toList();
            return method.addStatement("return new $T($L)", constructed(), CodeBlock.join(components, ", "))
                    .build();
        }
        String instance = signature.name(Own.MODEL);
        for (ParameterSpec parameter : model.parameters()) {
            method.addStatement("$L.$L = $L", instance, parameter.name(), made(parameter));
        }
        return method.addStatement("return $L", instance).build();
    }

    private Object constructed() {
        return model.variables().isEmpty() ? signature.type() : CodeBlock.of("$T<>", model.type());
    }

    private CodeBlock component(MemberSpec member) {
        return member instanceof ParameterSpec parameter ? made(parameter) : CodeBlock.of("$L", signature.name(member));
    }

    private CodeBlock made(ParameterSpec parameter) {
        return CodeBlock.of("$L.array($S)", signature.name(Own.MADE), parameter.name());
    }

    private String sentence() {
        return model.isRecord() ? "Creates a model with all its parameters" : "Starts all parameters of the model";
    }

    /** The arguments that are passed on, with a comma behind. */
    private CodeBlock passed() {
        CodeBlock source = signature.source();
        return source.isEmpty() ? source : CodeBlock.of("$L, ", source);
    }
}
