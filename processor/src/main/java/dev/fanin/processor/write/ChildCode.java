package dev.fanin.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.fanin.processor.model.SizeSpec;
import dev.fanin.processor.model.SubmodelSpec;
import dev.fanin.processor.model.SubmodelSpec.ChildArgument;
import dev.fanin.processor.model.SubmodelSpec.Container;
import dev.fanin.processor.model.SubmodelSpec.Creation;
import dev.fanin.processor.write.Signature.Own;
import java.util.List;

/** Submodels as Java expressions. */
record ChildCode(Signature signature, SizeCode sizes) {

    /** What the child's plan is made from: its arguments, or the child itself. */
    CodeBlock source(SubmodelSpec child) {
        return switch (child.creation()) {
            case FACTORY -> arguments(child);
            case CONSTRUCTOR -> constructed(child);
            case PRESENT -> present(child);
        };
    }

    /** The finished child, from what was made for it. */
    CodeBlock started(SubmodelSpec child, CodeBlock made) {
        CodeBlock source = source(child);
        String method = child.creation() == Creation.FACTORY ? "create" : "initialize";
        return source.isEmpty()
                ? CodeBlock.of("$T.$L($L)", child.generated(), method, made)
                : CodeBlock.of("$T.$L($L, $L)", child.generated(), method, source, made);
    }

    /** {@code "blocks." + i}, or the name alone. */
    CodeBlock path(SubmodelSpec child) {
        return child.isRepeated()
                ? CodeBlock.of("$S + $L", child.name() + ".", signature.name(Own.INDEX))
                : CodeBlock.of("$S", child.name());
    }

    /** The head of a loop over all children of a member. */
    CodeBlock loop(SubmodelSpec child) {
        String index = signature.name(Own.INDEX);
        return CodeBlock.of("for (int $1L = 0; $1L < $2L; $1L++)", index, count(child));
    }

    CodeBlock count(SubmodelSpec child) {
        return sizes.positive(child.repeat().orElseThrow());
    }

    /** {@link #count} as an int. */
    CodeBlock intCount(SubmodelSpec child) {
        return sizes.asInt(child.repeat().orElseThrow());
    }

    private CodeBlock constructed(SubmodelSpec child) {
        return CodeBlock.of("new $T($L)", child.child(), arguments(child));
    }

    private CodeBlock present(SubmodelSpec child) {
        return signature.element(child);
    }

    private CodeBlock arguments(SubmodelSpec child) {
        List<CodeBlock> arguments =
                child.arguments().stream().map(this::argument).toList();
        return CodeBlock.join(arguments, ", ");
    }

    private CodeBlock argument(ChildArgument argument) {
        if (argument.object().isPresent()) {
            return signature.reach().of(argument.object().get());
        }
        SizeSpec size = argument.size().orElseThrow();
        return argument.isInt() ? sizes.asInt(size) : sizes.positive(size);
    }

    /** Whether the children are collected in an array. */
    static boolean isArray(SubmodelSpec child) {
        return child.container() == Container.ARRAY;
    }
}
