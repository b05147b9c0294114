package dev.fanin.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.fanin.processor.model.InitializerArgument;
import dev.fanin.processor.model.InitializerSpec;
import dev.fanin.processor.model.ModelSpec;
import dev.fanin.processor.model.ParameterSpec;

/** Writes the Javadoc of a generated type: every parameter with its shape and formula. */
record Documentation(ModelSpec model) {

    CodeBlock write() {
        CodeBlock.Builder text =
                CodeBlock.builder().add("Starts the parameters of {@link $T}.\n\n<ul>\n", model.type());
        model.parameters().forEach(parameter -> text.add(item(parameter)));
        return text.add("</ul>\n").build();
    }

    private CodeBlock item(ParameterSpec parameter) {
        String accessor = model.isRecord() ? "()" : "";
        return CodeBlock.of(
                "<li>{@link $T#$L$L} {@code $L}: {@code $L}\n",
                model.type(),
                parameter.name(),
                accessor,
                parameter.shapeText(),
                initializer(parameter.initializer()));
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
