package dev.fanin.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.fanin.processor.model.ArgumentSpec;
import dev.fanin.processor.model.InitializerArgument;
import dev.fanin.processor.model.InitializerSpec;
import dev.fanin.processor.model.MemberSpec;
import dev.fanin.processor.model.ModelSpec;
import dev.fanin.processor.model.ParameterSpec;
import dev.fanin.processor.model.SubmodelSpec;
import dev.fanin.processor.model.TiedSpec;

/** Writes the Javadoc of a generated type: every parameter with its shape and formula. */
record Documentation(ModelSpec model) {

    CodeBlock write() {
        CodeBlock.Builder text =
                CodeBlock.builder().add("Starts the parameters of {@link $T}.\n\n<ul>\n", model.type());
        for (MemberSpec member : model.members()) {
            if (!(member instanceof ArgumentSpec)) {
                text.add("<li>$L $L\n", link(member.name()), said(member));
            }
        }
        return text.add("</ul>\n").build();
    }

    private CodeBlock link(String member) {
        return CodeBlock.of(model.isRecord() ? "{@link $T#$L()}" : "{@link $T#$L}", model.type(), member);
    }

    private CodeBlock said(MemberSpec member) {
        if (member instanceof ParameterSpec parameter) {
            return CodeBlock.of("{@code $L}: {@code $L}", parameter.shapeText(), initializer(parameter.initializer()));
        }
        if (member instanceof TiedSpec tied) {
            return CodeBlock.of("is $L$L", link(tied.to()), tied.transposed() ? ", transposed" : "");
        }
        SubmodelSpec child = (SubmodelSpec) member;
        String times =
                child.repeat().map(size -> "{@code " + size.text() + "} times ").orElse("");
        return CodeBlock.of("holds $Lwhat {@link $T} starts", times, child.generated());
    }

    private static String initializer(InitializerSpec initializer) {
        String written = String.join(
                ", ",
                initializer.arguments().stream()
                        .filter(InitializerArgument::written)
                        .map(InitializerArgument::name)
                        .toList());
        String shown = "@" + initializer.annotation() + (written.isEmpty() ? "" : "(" + written + ")");
        String formula = initializer.limits().formula();
        return formula.isEmpty() ? shown : shown + ", " + formula;
    }
}
