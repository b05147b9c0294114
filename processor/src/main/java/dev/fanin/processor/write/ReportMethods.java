package dev.fanin.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.fanin.processor.model.ArgumentSpec;
import dev.fanin.processor.model.ArrayKind;
import dev.fanin.processor.model.ModelSpec;
import dev.fanin.processor.model.SubmodelSpec;
import dev.fanin.processor.write.Signature.Own;
import java.util.List;

/** Writes {@code report} and {@code signals}: what a finished model holds, and what it does to a batch. */
record ReportMethods(ModelSpec model, Signature signature) {

    List<MethodSpec> write() {
        return List.of(report(), reportWithSeed(), signature.usesVariables() ? signalsOfGraph() : signals());
    }

    private MethodSpec report() {
        return method("report")
                .addJavadoc("Sets what is expected of every parameter beside what is seen: as text, JSON or a page.\n")
                .addParameter(signature.type(), signature.name(Own.MODEL))
                .returns(Types.REPORT)
                .addStatement("return $T.of($L, $L)", Types.REPORT, mixed() ? onlyNamed() : plan(), arrays())
                .build();
    }

    private MethodSpec reportWithSeed() {
        String how = signature.name(Own.HOW);
        return method("report")
                .addJavadoc(
                        """
                        The same, with the seed.

                        @param $L the choices the model was made with
                        """,
                        how)
                .addParameter(signature.type(), signature.name(Own.MODEL))
                .addParameter(Types.INITIALIZATION, how)
                .returns(Types.REPORT)
                .addStatement("return report($L).withSeed($L.seed())", signature.name(Own.MODEL), how)
                .build();
    }

    private MethodSpec signals() {
        String forward = signature.name(Own.FORWARD);
        String probe = signature.name(Own.PROBE);
        String batch = signature.name(Own.BATCH);
        return method("signals")
                .addJavadoc(
                        """
                        Runs the model on a batch, and says what it does to its signal.

                        @param $L shows the layers, under the paths of their weights where they have one
                        """,
                        forward)
                .addParameter(signature.type(), signature.name(Own.MODEL))
                .addParameter(ParameterizedTypeName.get(Types.FORWARD, signature.type()), forward)
                .addParameter(Types.ARRAY, batch)
                .returns(Types.SIGNAL_REPORT)
                .addStatement(
                        "return $T.of($L -> $L.run($L, $L, $L)).with($L)",
                        Types.SIGNAL_REPORT,
                        probe,
                        forward,
                        signature.name(Own.MODEL),
                        batch,
                        probe,
                        plan())
                .build();
    }

    private MethodSpec signalsOfGraph() {
        String sameDiff = signature.name(Own.SAME_DIFF);
        String batch = signature.name(Own.BATCH);
        String losses = signature.name(Own.LOSSES);
        return method("signals")
                .addJavadoc(
                        """
                        Runs the model's graph forwards and backwards, and says what it does to its signal.

                        @param $L the arrays of the placeholders
                        @param $L the variables whose sum is the loss; those of the graph if none are given
                        """,
                        batch,
                        losses)
                .addParameter(signature.type(), signature.name(Own.MODEL))
                .addParameter(Types.SAME_DIFF, sameDiff)
                .addParameter(Types.mapTo(Types.ARRAY), batch)
                .addParameter(ArrayTypeName.of(ClassName.get(String.class)), losses)
                .varargs()
                .returns(Types.SIGNAL_REPORT)
                .addStatement("return $T.of($L, $L, $L).with($L)", Types.SIGNAL_REPORT, sameDiff, batch, losses, plan())
                .build();
    }

    private MethodSpec.Builder method(String name) {
        return signature.method(name);
    }

    /** The plan of a finished model; a record's components are the arguments that it was created from. */
    private CodeBlock plan() {
        if (!model.isRecord()) {
            return CodeBlock.of("plan($L)", signature.name(Own.MODEL));
        }
        List<CodeBlock> arguments =
                model.membersOf(ArgumentSpec.class).map(signature::member).toList();
        return CodeBlock.of("plan($L)", CodeBlock.join(arguments, ", "));
    }

    private CodeBlock arrays() {
        CodeBlock named = CodeBlock.of("named($L)", signature.name(Own.MODEL));
        return signature.usesVariables() ? CodeBlock.of("$T.arrays($L)", Types.VARIABLES, named) : named;
    }

    /** Arrays among variables are none of {@code named}'s. */
    private CodeBlock onlyNamed() {
        return CodeBlock.of("$L.only(named($L).keySet())", plan(), signature.name(Own.MODEL));
    }

    private boolean mixed() {
        return signature.usesVariables()
                && (model.parameters().stream().anyMatch(parameter -> parameter.kind() == ArrayKind.ARRAY)
                        || model.membersOf(SubmodelSpec.class).anyMatch(child -> !child.usesVariables()));
    }
}
