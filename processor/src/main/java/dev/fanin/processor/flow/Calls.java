package dev.fanin.processor.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import dev.fanin.processor.flow.Finding.Clash;
import dev.fanin.processor.flow.Finding.Operand;
import dev.fanin.processor.flow.contract.Contract;
import dev.fanin.processor.flow.operation.Call;
import dev.fanin.processor.flow.operation.Outcome;
import dev.fanin.processor.flow.trace.Traced;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.scope.ClassScope;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Calls of methods and constructors: contracts first, then the JDK's, then the tables of operations. */
final class Calls {

    /** INDArray's methods that give their receiver another shape. */
    private static final Set<String> RESHAPING = Set.of("permutei", "transposei");

    private final Body body;
    private final ContractCalls contractCalls;
    private final HelperCalls helperCalls;
    private final CollectionCalls collections;
    private final JdkCalls jdkCalls;

    Calls(Body body) {
        this.body = body;
        this.contractCalls = new ContractCalls(body);
        this.helperCalls = new HelperCalls(body);
        this.collections = new CollectionCalls(body);
        this.jdkCalls = new JdkCalls(body, collections);
    }

    Traced invoke(MethodInvocationTree tree) {
        ExecutableElement method = body.site.element(tree) instanceof ExecutableElement found ? found : null;
        Signature signature = method == null ? null : body.signatures.of(method, body.site);
        boolean isStatic = signature != null && signature.isStatic();
        ExpressionTree receiverTree =
                tree.getMethodSelect() instanceof MemberSelectTree select && !isStatic ? select.getExpression() : null;
        Traced receiver = receiverTree == null ? body.frame.self : body.expressions.evaluate(receiverTree);
        List<Traced> each = signature == null ? List.of() : collections.each(signature, receiver);
        List<Traced> arguments = evaluate(tree.getArguments(), each);
        if (method == null || signature == null) {
            return Traced.UNKNOWN;
        }
        Invocation call = new Invocation(
                tree,
                method,
                signature,
                Optional.ofNullable(receiverTree),
                isStatic ? Optional.empty() : Optional.of(receiver),
                tree.getArguments(),
                arguments,
                lastType(method, tree.getArguments()));
        return invoke(call, receiver);
    }

    /** A call whose parts are known. */
    Traced invoke(Invocation call, Traced receiver) {
        if (mayReachFields(call)) {
            body.state().forgetFields();
        }
        Contract contract = call.signature().mayPromise() ? body.contracts.of(call.method()) : Contract.NONE;
        if (!contract.isEmpty()) {
            arraysMayChange(call);
            Traced promised = contractCalls.result(call, contract);
            return contract.result().isPresent()
                    ? promised
                    : helperCalls.value(call).orElse(promised);
        }
        Optional<Traced> function = body.functions.result(call);
        if (function.isPresent()) {
            return function.get();
        }
        if (call.signature().isOfJdk()) {
            return jdkCalls.result(call);
        }
        if (call.signature().isOfNd4j()) {
            return operation(call);
        }
        Optional<Traced> known = component(call, receiver);
        if (known.isEmpty()) {
            known = factory(call);
        }
        if (known.isEmpty()) {
            known = helper(call);
        }
        return known.isPresent() ? known.get() : operation(call);
    }

    private Optional<Traced> helper(Invocation call) {
        Optional<Traced> result = helperCalls.result(call);
        if (result.isPresent()) {
            arraysMayChange(call);
        }
        return result;
    }

    /** Whether code of the project may run, which may set fields. */
    private static boolean mayReachFields(Invocation call) {
        if (call.signature().mayReachFields()) {
            return true;
        }
        for (ExpressionTree argument : call.argumentTrees()) {
            if (argument instanceof LambdaExpressionTree || argument instanceof MemberReferenceTree) {
                return true;
            }
        }
        return false;
    }

    Traced create(NewClassTree tree) {
        List<Traced> arguments = evaluate(tree.getArguments(), List.of());
        if (tree.getClassBody() != null) {
            body.lambdas.localClass(tree.getClassBody());
        }
        if (!(body.site.element(tree) instanceof ExecutableElement constructor)
                || !(constructor.getEnclosingElement() instanceof TypeElement type)) {
            return Traced.UNKNOWN;
        }
        Invocation call = new Invocation(
                tree,
                constructor,
                body.signatures.of(constructor, body.site),
                Optional.empty(),
                Optional.empty(),
                tree.getArguments(),
                arguments,
                lastType(constructor, tree.getArguments()));
        Optional<Traced> collection = collections.created(type, arguments).or(() -> MapCalls.created(type, arguments));
        if (collection.isPresent()) {
            return collection.get();
        }
        if (mayReachFields(call)) {
            body.state().forgetFields();
        }
        arraysMayChange(call);
        Contract contract = body.contracts.of(constructor);
        Traced created = object(type, call);
        if (!contract.isEmpty()) {
            contractCalls.check(call, contract, created);
        }
        return created;
    }

    /** A new object: what its constructor's parameters are called, its fields are. */
    private Traced object(TypeElement type, Invocation call) {
        Map<String, Value> known = new LinkedHashMap<>();
        for (int i = 0; i < call.arguments().size() && !call.method().isVarArgs(); i++) {
            String name = call.method().getParameters().get(i).getSimpleName().toString();
            Value value = call.arguments().get(i).value();
            boolean kept = value instanceof Value.IntValue
                    ? ClassScope.fieldOf(type, name).isPresent()
                    : type.getKind() == ElementKind.RECORD;
            if (kept && !(value instanceof Value.Unknown)) {
                known.put(name, value);
            }
        }
        Value object = body.objects.created(type, known);
        return Objects.sequence(call.arguments()).with(object);
    }

    /** An accessor of a record. */
    private Optional<Traced> component(Invocation call, Traced receiver) {
        if (ClassScope.owner(call.method()).getKind() != ElementKind.RECORD
                || !call.arguments().isEmpty()
                || Objects.isStatic(call.method())) {
            return Optional.empty();
        }
        return ClassScope.fieldOf(
                        ClassScope.owner(call.method()),
                        call.method().getSimpleName().toString())
                .map(field -> body.objects.field(receiver, field));
    }

    /** What Fanin generates: {@code initialize} returns the model, {@code create} makes one by its components. */
    private Optional<Traced> factory(Invocation call) {
        if (!call.signature().owner().endsWith("Parameters")) {
            return Optional.empty();
        }
        return switch (call.name()) {
            case "initialize" -> call.arguments().stream().findFirst();
            case "create" -> ClassScope.element(call.method().getReturnType()).map(type -> object(type, call));
            default -> Optional.empty();
        };
    }

    private Traced operation(Invocation call) {
        List<Traced> operands = call.operands();
        for (Traced operand : operands) {
            if (operand.isNever()) {
                return Traced.NEVER;
            }
        }
        List<Value> arguments = new ArrayList<>();
        for (Traced argument : call.gathered()) {
            arguments.add(argument.value());
        }
        Call asked = new Call(
                call.signature().owner(),
                call.name(),
                call.signature().parameterTypes(),
                call.receiver().map(Traced::value),
                arguments);
        Outcome outcome = body.operations.apply(asked, body.state().equations(), body.fresh);
        if (RESHAPING.contains(call.name())) {
            call.receiver().map(Traced::value).ifPresent(body.promises::reshaped);
        }
        if (outcome instanceof Outcome.Result result) {
            result.lint().ifPresent(lint -> report(call, lint));
            Traced value = Traced.result(call.name(), body.site.place(call.tree()), result.value(), operands);
            configurationChanges(call, value);
            body.signals.applied(call, operands, value);
            return value;
        }
        arraysMayChange(call);
        configurationChanges(call, Traced.UNKNOWN);
        if (outcome instanceof Outcome.Mismatch mismatch) {
            report(call, mismatch);
            return Traced.NEVER;
        }
        if (Site.isArray(call.method().getReturnType())) {
            body.findings.add(Finding.lost(call.tree(), "nothing is known about the result of " + call.name()));
        }
        return Traced.UNKNOWN;
    }

    /** ND4J's builders return themselves, and its configurations have setters: the variable is what the call leaves. */
    private void configurationChanges(Invocation call, Traced left) {
        boolean configuration = call.receiver()
                .filter(receiver -> receiver.value() instanceof Value.Config)
                .isPresent();
        if (configuration && !call.arguments().isEmpty() && call.signature().isOfNd4j()) {
            call.receiverTree()
                    .map(Calls::first)
                    .map(body.site::element)
                    .filter(element -> element instanceof VariableElement && element.getKind() != ElementKind.FIELD)
                    .ifPresent(variable -> body.state().set(variable, left));
        }
    }

    /** What a chain of calls begins with: {@code builder} in {@code builder.kH(3).kW(3)}. */
    private static ExpressionTree first(ExpressionTree chain) {
        ExpressionTree at = Syntax.withoutParentheses(chain);
        while (at instanceof MethodInvocationTree call && call.getMethodSelect() instanceof MemberSelectTree select) {
            at = Syntax.withoutParentheses(select.getExpression());
        }
        return at;
    }

    private void report(Invocation call, Outcome.Mismatch mismatch) {
        body.findings.add(new Finding(
                Finding.Kind.MISMATCH,
                mismatch.code(),
                call.tree(mismatch.argument()),
                mismatch.firstLine(),
                operands(call, mismatch.left(), mismatch.right()),
                Optional.of(new Clash(mismatch.left(), mismatch.right(), mismatch.verdict()))));
    }

    private void report(Invocation call, Outcome.Lint lint) {
        Size none = Size.of(0);
        body.findings.add(
                Finding.lint(lint.code(), call.tree(lint.argument()), lint.firstLine(), operands(call, none, none)));
    }

    /** The arrays that take part, each beside the size that does not fit. */
    private static List<Operand> operands(Invocation call, Size left, Size right) {
        List<Operand> operands = new ArrayList<>();
        call.receiver()
                .ifPresent(receiver ->
                        add(operands, call.receiverTree().map(Syntax::name).orElse("this"), receiver, left, right));
        for (int i = 0; i < call.arguments().size(); i++) {
            Size first = operands.isEmpty() ? left : right;
            Size second = operands.isEmpty() ? right : left;
            add(
                    operands,
                    Syntax.name(call.argumentTrees().get(i)),
                    call.arguments().get(i),
                    first,
                    second);
        }
        if (operands.size() != 2) {
            return operands;
        }
        Operand one = operands.get(0);
        Operand other = operands.get(1);
        return List.of(
                new Operand("left", one.name(), one.shape(), one.value(), one.size()),
                new Operand("right", other.name(), other.shape(), other.value(), other.size()));
    }

    private static void add(List<Operand> operands, String name, Traced value, Size likely, Size other) {
        if (value.value() instanceof Value.ArrayValue array) {
            List<Size> axes = array.shape().axes();
            Optional<Size> size = axes.contains(likely)
                    ? Optional.of(likely)
                    : axes.contains(other) ? Optional.of(other) : Optional.empty();
            operands.add(new Operand("", name, array.shape().toString(), value, size));
        }
    }

    /** Whoever is called may write into the arrays and lists it is given. */
    private void arraysMayChange(Invocation call) {
        call.arguments().forEach(body.promises::forgetSame);
    }

    /** The arguments in their order; a function among them is given each element of a collection. */
    private List<Traced> evaluate(List<? extends ExpressionTree> trees, List<Traced> each) {
        List<Traced> values = new ArrayList<>();
        for (ExpressionTree tree : trees) {
            values.add(each.isEmpty() ? body.expressions.evaluate(tree) : given(tree, each));
        }
        return values;
    }

    private Traced given(ExpressionTree tree, List<Traced> each) {
        List<Traced> results = each.stream()
                .map(element -> body.functions.given(tree, List.of(element)))
                .toList();
        return results.size() == 1 ? results.get(0) : Objects.sequence(results);
    }

    private TypeKind lastType(ExecutableElement method, List<? extends ExpressionTree> arguments) {
        if (!method.isVarArgs() || arguments.isEmpty()) {
            return TypeKind.NONE;
        }
        TypeMirror type = body.site.type(arguments.get(arguments.size() - 1));
        return type == null ? TypeKind.NONE : type.getKind();
    }
}
