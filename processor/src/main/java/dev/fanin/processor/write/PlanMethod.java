package dev.fanin.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.fanin.processor.model.ArgumentSpec;
import dev.fanin.processor.model.EquationSpec;
import dev.fanin.processor.model.FansSpec;
import dev.fanin.processor.model.MemberSpec;
import dev.fanin.processor.model.ModelSpec;
import dev.fanin.processor.model.ParameterSpec;
import dev.fanin.processor.model.SizeSpec;
import dev.fanin.processor.model.SubmodelSpec;
import dev.fanin.processor.scope.Lookup;
import dev.fanin.processor.write.Signature.Own;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes {@code plan}: what there is to make, from checked sizes, one statement a parameter. */
final class PlanMethod {

    private static final String ABSENT = " must be there before the model is initialised";

    private final ModelSpec model;
    private final Signature signature;
    private final SizeCode sizes;

    PlanMethod(ModelSpec model, Signature signature) {
        this.model = model;
        this.signature = signature;
        this.sizes = new SizeCode(signature.reach());
    }

    MethodSpec write() {
        MethodSpec.Builder method = signature
                .methodFrom("plan")
                .addJavadoc("What there is to make, from sizes that are checked here.\n")
                .returns(Types.PLAN);
        names().forEach((path, lookup) ->
                method.addStatement("$T.positive($S, $L)", Types.SIZES, path, sizes.name(lookup)));
        for (EquationSpec equation : model.equations()) {
            method.addStatement(
                    "$T.equal($S, $L, $S, $L)",
                    Types.SIZES,
                    sideOf(equation.left(), 0),
                    sizes.of(equation.left()),
                    sideOf(equation.right(), 1),
                    sizes.of(equation.right()));
        }
        model.membersOf(ArgumentSpec.class).forEach(argument -> checkGiven(method, argument));
        for (ParameterSpec parameter : ordered()) {
            method.addStatement("$T $L = $L", Types.PARAMETER, signature.name(parameter), code(parameter));
        }
        return model.membersOf(SubmodelSpec.class).findAny().isPresent() ? built(method) : listed(method);
    }

    private void checkGiven(MethodSpec.Builder method, ArgumentSpec argument) {
        argument.axes().ifPresent(axes -> {
            CodeBlock.Builder check =
                    CodeBlock.builder().add("$T.shape($S, $L", Types.GIVEN, argument.name(), signature.name(argument));
            axes.forEach(axis -> check.add(", $L", sizes.of(axis)));
            method.addStatement(check.add(")").build());
        });
    }

    private MethodSpec listed(MethodSpec.Builder method) {
        String all = String.join(
                ", ", model.parameters().stream().map(signature::name).toList());
        return method.addStatement("return $T.of($L)", Types.PLAN, all).build();
    }

    /** With submodels, in the order of declaration. */
    private MethodSpec built(MethodSpec.Builder method) {
        String plan = signature.name(Own.PLAN);
        method.addStatement("$1T.Builder $2L = $1T.builder()", Types.PLAN, plan);
        for (MemberSpec member : model.members()) {
            if (member instanceof ParameterSpec parameter) {
                method.addStatement("$L.add($L)", plan, signature.name(parameter));
            } else if (member instanceof SubmodelSpec child) {
                add(method, child);
            }
        }
        return method.addStatement("return $L.build()", plan).build();
    }

    private void add(MethodSpec.Builder method, SubmodelSpec child) {
        ChildCode children = new ChildCode(signature, sizes);
        if (child.creation() == SubmodelSpec.Creation.PRESENT) {
            checkPresent(method, child, children);
        }
        CodeBlock statement = CodeBlock.of(
                "$L.submodel($L, $T.plan($L))",
                signature.name(Own.PLAN),
                children.path(child),
                child.generated(),
                children.source(child));
        if (child.isRepeated()) {
            method.beginControlFlow("$L", children.loop(child))
                    .addStatement("$L", statement)
                    .endControlFlow();
        } else {
            method.addStatement("$L", statement);
        }
    }

    private static String sideOf(SizeSpec equation, int side) {
        return equation.text().split("=", -1)[side].strip();
    }

    /** Every size of the model that is used, by its path. */
    private Map<String, Lookup> names() {
        Map<String, Lookup> names = new TreeMap<>();
        model.parameters().stream()
                .flatMap(PlanMethod::sizesOf)
                .map(SizeSpec::names)
                .forEach(names::putAll);
        model.membersOf(ArgumentSpec.class)
                .flatMap(argument -> argument.axes().stream())
                .flatMap(List::stream)
                .map(SizeSpec::names)
                .forEach(names::putAll);
        model.parameters().forEach(parameter -> parameter.scale().ifPresent(scale -> names.putAll(scale.names())));
        model.membersOf(SubmodelSpec.class)
                .flatMap(SubmodelSpec::sizes)
                .map(SizeSpec::names)
                .forEach(names::putAll);
        model.equations().forEach(equation -> {
            names.putAll(equation.left().names());
            names.putAll(equation.right().names());
        });
        names.values().removeIf(lookup -> lookup instanceof Lookup.Constant);
        return names;
    }

    private void checkPresent(MethodSpec.Builder method, SubmodelSpec child, ChildCode children) {
        CodeBlock member = signature.member(child);
        method.addStatement("$T.requireNonNull($L, $S)", Types.OBJECTS, member, child.name() + ABSENT);
        if (child.isRepeated()) {
            CodeBlock size = CodeBlock.of(ChildCode.isArray(child) ? "$L.length" : "$L.size()", member);
            String text = child.name() + (ChildCode.isArray(child) ? ".length" : ".size()");
            String repeat = child.repeat().orElseThrow().text();
            method.addStatement("$T.equal($S, $L, $S, $L)", Types.SIZES, text, size, repeat, children.count(child))
                    .beginControlFlow("$L", children.loop(child))
                    .addStatement(
                            "$T.requireNonNull($L, $L + $S)",
                            Types.OBJECTS,
                            children.source(child),
                            children.path(child),
                            ABSENT)
                    .endControlFlow();
        }
    }

    private static Stream<SizeSpec> sizesOf(ParameterSpec parameter) {
        return Stream.concat(parameter.axes().stream(), parameter.fans().flatMap(FansSpec::groups).stream());
    }

    /** A parameter whose fans another one takes comes before it. */
    private List<ParameterSpec> ordered() {
        List<ParameterSpec> rest = new ArrayList<>(model.parameters());
        List<ParameterSpec> ordered = new ArrayList<>();
        while (!rest.isEmpty()) {
            ParameterSpec next = rest.stream()
                    .filter(parameter -> fansOf(parameter).noneMatch(rest::contains))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the check lets no cycle pass"));
            ordered.add(next);
            rest.remove(next);
        }
        return ordered;
    }

    private Stream<ParameterSpec> fansOf(ParameterSpec parameter) {
        return parameter.fans().flatMap(FansSpec::of).flatMap(model::parameter).stream();
    }

    private CodeBlock code(ParameterSpec parameter) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.of($S, ", Types.PARAMETER, parameter.name())
                .add(new InitializerCode(sizes).of(parameter.initializer()));
        parameter.axes().forEach(axis -> code.add(", $L", sizes.of(axis)));
        code.add(")");
        parameter.blocks().ifPresent(blocks -> code.add(".blocks($L, $L)", blocks.count(), blocks.axis()));
        parameter.fans().ifPresent(fans -> code.add(fans(parameter, fans)));
        parameter.scale().ifPresent(scale -> code.add(".scale($L)", new ScaleCode(sizes).of(scale)));
        return code.build();
    }

    private CodeBlock fans(ParameterSpec parameter, FansSpec fans) {
        if (fans.of().isPresent()) {
            ParameterSpec other = fansOf(parameter).findFirst().orElseThrow();
            return CodeBlock.of(".fansOf($L)", signature.name(other));
        }
        return CodeBlock.of(
                ".fans($T.of($L, $L, $L, $L))",
                Types.FAN_AXES,
                axes(fans.in()),
                axes(fans.out()),
                axes(fans.batch()),
                fans.groups().map(sizes::of).orElse(CodeBlock.of("1")));
    }

    private static CodeBlock axes(List<FansSpec.AxisSpec> axes) {
        List<CodeBlock> numbers =
                axes.stream().map(axis -> CodeBlock.of("$L", axis.axis())).toList();
        return CodeBlock.of("new int[] {$L}", CodeBlock.join(numbers, ", "));
    }
}
