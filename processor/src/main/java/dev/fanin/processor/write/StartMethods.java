package dev.fanin.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.fanin.processor.model.ModelSpec;
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
        return List.of(bySeed(), byChoices(), new AssignMethod(model, signature, name).write());
    }

    private MethodSpec bySeed() {
        String seed = signature.name(Own.SEED);
        return start().addJavadoc(sentence() + ", in FLOAT.\n\n@param $L decides every number\n", seed)
                .addParameter(long.class, seed)
                .addStatement("return $L($L$T.seed($L))", name, passed(), Types.INITIALIZATION, seed)
                .build();
    }

    private MethodSpec byChoices() {
        String how = signature.name(Own.HOW);
        MethodSpec.Builder method = start().addJavadoc(
                        sentence()
                                + ", or throws and leaves everything as it was.\n\n@param $L seed, data type, threads\n",
                        how)
                .addParameter(Types.INITIALIZATION, how);
        CodeBlock made = CodeBlock.of("$L.make(plan($L))", how, signature.source());
        CodeBlock given =
                signature.usesVariables() ? CodeBlock.of("$L.in($L)", made, signature.name(Own.SAME_DIFF)) : made;
        CodeBlock source = signature.source();
        return method.addStatement(source.isEmpty() ? "return $L($L$L)" : "return $L($L, $L)", name, source, given)
                .build();
    }

    private MethodSpec.Builder start() {
        MethodSpec.Builder method = signature.methodFrom(name).returns(signature.type());
        if (signature.usesVariables()) {
            method.addParameter(Types.SAME_DIFF, signature.name(Own.SAME_DIFF));
        }
        return method;
    }

    private String sentence() {
        return model.isRecord() ? "Creates a model with all its parameters" : "Starts all parameters of the model";
    }

    /** The arguments that are passed on, with a comma behind. */
    private CodeBlock passed() {
        CodeBlock.Builder passed = CodeBlock.builder();
        if (!signature.source().isEmpty()) {
            passed.add("$L, ", signature.source());
        }
        if (signature.usesVariables()) {
            passed.add("$L, ", signature.name(Own.SAME_DIFF));
        }
        return passed.build();
    }
}
