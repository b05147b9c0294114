package dev.fanin.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.fanin.processor.model.ArgumentSpec;
import dev.fanin.processor.model.FansSpec;
import dev.fanin.processor.model.GivenShape;
import dev.fanin.processor.model.ModelSpec;
import dev.fanin.processor.model.ParameterSpec;
import dev.fanin.processor.model.ScaleSpec;
import dev.fanin.processor.model.SizeSpec;
import dev.fanin.processor.model.SubmodelSpec;
import dev.fanin.processor.scope.Lookup;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sizes that a model is made from, as {@code Sizes}: each is checked, and messages tell where it comes from. */
record UsedSizes(ModelSpec model, Reach reach) {

    CodeBlock write() {
        CodeBlock.Builder code = CodeBlock.builder().add(start());
        Map<String, Lookup.Variable> names = names();
        String next = names.size() > 1 ? "\n.size($S, $L)" : ".size($S, $L)";
        names.forEach((path, size) -> code.add(next, path, reach.of(size)));
        return code.build();
    }

    private CodeBlock start() {
        return model.isRecord()
                ? CodeBlock.of(
                        "$T.argumentsOf($S)", Types.SIZES, model.generated().simpleName() + ".create")
                : CodeBlock.of(
                        "$T.fieldsOf($S)",
                        Types.SIZES,
                        String.join(".", model.type().simpleNames()));
    }

    /** By their paths. */
    private Map<String, Lookup.Variable> names() {
        Map<String, Lookup.Variable> names = new TreeMap<>();
        Stream<Map<String, Lookup>> scales = model.parameters().stream()
                .flatMap(parameter -> parameter.scale().stream())
                .map(ScaleSpec::names);
        Stream.concat(sizes().map(SizeSpec::names), scales)
                .flatMap(found -> found.entrySet().stream())
                .forEach(found -> {
                    if (found.getValue() instanceof Lookup.Variable variable) {
                        names.put(found.getKey(), variable);
                    }
                });
        return names;
    }

    private Stream<SizeSpec> sizes() {
        return Stream.of(
                        model.parameters().stream().flatMap(UsedSizes::of),
                        model.membersOf(ArgumentSpec.class)
                                .flatMap(argument -> argument.shape().stream())
                                .flatMap(GivenShape::sizes),
                        model.membersOf(SubmodelSpec.class).flatMap(SubmodelSpec::sizes),
                        model.equations().stream().flatMap(equation -> Stream.of(equation.left(), equation.right())))
                .flatMap(sizes -> sizes);
    }

    private static Stream<SizeSpec> of(ParameterSpec parameter) {
        return Stream.of(
                        parameter.axes().stream(),
                        parameter.fans().flatMap(FansSpec::groups).stream(),
                        parameter.initializer().sizes().values().stream())
                .flatMap(sizes -> sizes);
    }
}
