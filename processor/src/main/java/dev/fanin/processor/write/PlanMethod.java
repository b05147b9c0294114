package dev.fanin.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.fanin.processor.model.ArgumentSpec;
import dev.fanin.processor.model.EquationSpec;
import dev.fanin.processor.model.FansSpec;
import dev.fanin.processor.model.MemberSpec;
import dev.fanin.processor.model.ModelSpec;
import dev.fanin.processor.model.ParameterSpec;
import dev.fanin.processor.model.SubmodelSpec;
import dev.fanin.processor.write.Signature.Own;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes {@code plan}: what there is to make, from checked sizes, one statement a parameter. */
final class PlanMethod {

    private final ModelSpec model;
    private final Signature signature;
    private final String sizes;

    PlanMethod(ModelSpec model, Signature signature) {
        this.model = model;
        this.signature = signature;
        this.sizes = signature.name(Own.SIZES);
    }

    MethodSpec write() {
        MethodSpec.Builder method = signature
                .methodFrom("plan")
                .addJavadoc("What there is to make, from sizes that are checked here.\n")
                .returns(Types.PLAN)
                .addStatement("$T $L = $L", Types.SIZES, sizes, new UsedSizes(model, signature.reach()).write());
        model.equations().forEach(equation -> checkEqual(method, equation));
        model.membersOf(ArgumentSpec.class).forEach(argument -> checkGiven(method, argument));
        for (ParameterSpec parameter : ordered()) {
            method.addStatement("$T $L = $L", Types.PARAMETER, signature.name(parameter), code(parameter));
        }
        return model.membersOf(SubmodelSpec.class).findAny().isPresent() ? built(method) : listed(method);
    }

    private void checkEqual(MethodSpec.Builder method, EquationSpec equation) {
        SizeCode code = sizesIn("@Where");
        method.addStatement(
                "$L.equal($S, $L, $S, $L)",
                sizes,
                equation.left().expression().text(),
                code.of(equation.left()),
                equation.right().expression().text(),
                code.of(equation.right()));
    }

    private void checkGiven(MethodSpec.Builder method, ArgumentSpec argument) {
        argument.shape().ifPresent(shape -> {
            CodeBlock.Builder check = CodeBlock.builder()
                    .add("$L.given($S, $S, ", sizes, argument.name(), shape.text())
                    .add("$T.shape($L)", Types.GIVEN, signature.name(argument));
            SizeCode code = sizesIn(argument.name());
            shape.axes()
                    .forEach(axis -> check.add(", $L", axis.map(code::positive).orElse(CodeBlock.of("-1"))));
            method.addStatement(check.add(")").build());
        });
    }

    private SizeCode sizesIn(String member) {
        return SizeCode.explained(signature.reach(), sizes, member);
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
        ChildCode children = new ChildCode(signature, sizesIn(child.name()));
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

    private void checkPresent(MethodSpec.Builder method, SubmodelSpec child, ChildCode children) {
        CodeBlock member = signature.member(child);
        method.addStatement("$L.present($S, $L)", sizes, child.name(), member);
        if (child.isRepeated()) {
            CodeBlock size = CodeBlock.of(ChildCode.isArray(child) ? "$L.length" : "$L.size()", member);
            String repeat = child.repeat().orElseThrow().expression().text();
            method.addStatement("$L.count($S, $L, $S, $L)", sizes, child.name(), size, repeat, children.count(child))
                    .beginControlFlow("$L", children.loop(child))
                    .addStatement("$L.present($L, $L)", sizes, children.path(child), children.source(child))
                    .endControlFlow();
        }
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
        SizeCode of = sizesIn(parameter.name());
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$L.parameter($S, $S, ", sizes, parameter.name(), declared(parameter))
                .add(new InitializerCode(of).of(parameter.initializer()));
        parameter.axes().forEach(axis -> code.add(", $L", of.positive(axis)));
        code.add(")");
        parameter.blocks().ifPresent(blocks -> code.add(".blocks($L, $L)", blocks.count(), blocks.axis()));
        parameter.fans().ifPresent(fans -> code.add(fans(parameter, fans)));
        parameter.scale().ifPresent(scale -> code.add(".scale($S, $L)", scale.text(), new ScaleCode(of).of(scale)));
        return code.build();
    }

    /** The shape and the other sizes of a parameter, as written. */
    private static String declared(ParameterSpec parameter) {
        StringBuilder text = new StringBuilder(parameter.shapeText());
        parameter.initializer().sizes().forEach((name, size) -> text.append(", " + name + " = " + size.text()));
        parameter.fans().flatMap(FansSpec::groups).ifPresent(groups -> text.append(", groups = " + groups.text()));
        return text.toString();
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
                fans.groups().map(sizesIn(parameter.name())::positive).orElse(CodeBlock.of("1")));
    }

    private static CodeBlock axes(List<FansSpec.AxisSpec> axes) {
        List<CodeBlock> numbers =
                axes.stream().map(axis -> CodeBlock.of("$L", axis.axis())).toList();
        return CodeBlock.of("new int[] {$L}", CodeBlock.join(numbers, ", "));
    }
}
