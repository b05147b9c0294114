package dev.fanin.processor.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.fanin.processor.flow.contract.Contracts;
import dev.fanin.processor.flow.operation.FreshSymbols;
import dev.fanin.processor.flow.trace.Traced;
import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * What arrays fields hold that declare no {@code @Shape} but are set inside their file only, being private or final: what
 * all that is ever put into them has in common. Found on first use, by walking the members that set them.
 */
final class FieldValues {

    private final Site site;
    private final ClassTree root;
    private final Walk walk;
    private @Nullable Map<Element, List<Place>> places;
    private final Map<Element, Optional<List<Optional<Size>>>> known = new HashMap<>();
    private final Set<Element> reading = new HashSet<>();

    FieldValues(Site site, ClassTree root, Walk walk) {
        this.site = site;
        this.root = root;
        this.walk = walk;
    }

    /** Walks a member of a class in silence. */
    interface Walk {
        Body body(TypeElement type, Tree member);
    }

    private record Place(TypeElement type, Tree member, ExpressionTree value) {}

    /** The shape that a field has whenever it has one; what only one method knows of it is unknown. */
    Value of(VariableElement field, FreshSymbols fresh) {
        if (!isOwn(field)) {
            return new Value.Unknown();
        }
        Optional<List<Optional<Size>>> axes = known.get(field);
        if (axes == null) {
            known.put(field, Optional.empty());
            axes = find(field);
            known.put(field, axes);
        }
        return axes.<Value>map(sizes -> new Value.ArrayValue(new Shape(
                        sizes.stream().map(size -> size.orElseGet(fresh::axis)).toList())))
                .orElseGet(Value.Unknown::new);
    }

    /**
     * What a final field holds if that is a function, or a list of functions nobody can change.
     *
     * @param body of the code that reads it
     * @param self the object whose field it is
     */
    Traced function(VariableElement field, Body body, Traced self) {
        boolean fixed =
                field.getModifiers().contains(Modifier.FINAL) && field.asType().getKind() == TypeKind.DECLARED;
        List<Place> all = fixed ? places().getOrDefault(field, List.of()) : List.of();
        if (all.size() != 1 || !isFunction(all.get(0).value()) || !reading.add(field)) {
            return Traced.UNKNOWN;
        }
        Frame outer = body.frame;
        body.frame = Frame.ofHelper(all.get(0).type(), self, outer.name, outer.state.withoutVariables());
        List<Traced> value = new ArrayList<>();
        body.findings.silently(
                () -> value.add(body.expressions.evaluate(all.get(0).value())));
        body.frame = outer;
        reading.remove(field);
        return value.get(0);
    }

    /** Lambdas and references, alone or in a list that cannot be changed; anything else may have been made otherwise. */
    private static boolean isFunction(ExpressionTree tree) {
        ExpressionTree value = Syntax.withoutParentheses(tree);
        return value instanceof LambdaExpressionTree
                || value instanceof MemberReferenceTree
                || (value instanceof MethodInvocationTree call
                        && Syntax.methodName(call).equals("of")
                        && !call.getArguments().isEmpty()
                        && call.getArguments().stream().allMatch(FieldValues::isFunction));
    }

    private static boolean isOwn(VariableElement field) {
        Set<Modifier> modifiers = field.getModifiers();
        return Site.isArray(field.asType())
                && (modifiers.contains(Modifier.PRIVATE) || modifiers.contains(Modifier.FINAL));
    }

    private Optional<List<Optional<Size>>> find(VariableElement field) {
        List<Traced> values = new ArrayList<>();
        Map<Tree, Body> walked = new HashMap<>();
        for (Place place : places().getOrDefault(field, List.of())) {
            Body body = walked.computeIfAbsent(place.member(), member -> walk.body(place.type(), member));
            if (!body.assignedFields.reached(place.value())) {
                return Optional.empty();
            }
        }
        walked.values().forEach(body -> body.assignedFields.of(field).forEach(value -> values.add(value)));
        values.removeIf(Traced::absent);
        return values.isEmpty() ? Optional.empty() : common(values);
    }

    private static Optional<List<Optional<Size>>> common(List<Traced> values) {
        List<Optional<Size>> common = new ArrayList<>();
        for (Traced value : values) {
            if (!(value.value() instanceof Value.ArrayValue array)) {
                return Optional.empty();
            }
            List<Size> axes = array.shape().axes();
            if (common.isEmpty()) {
                axes.forEach(axis -> common.add(Optional.of(axis)));
            }
            if (common.size() != axes.size()) {
                return Optional.empty();
            }
            for (int i = 0; i < axes.size(); i++) {
                Size axis = axes.get(i);
                common.set(i, common.get(i).filter(axis::equals));
            }
        }
        return Optional.of(common);
    }

    private Map<Element, List<Place>> places() {
        Map<Element, List<Place>> found = places;
        if (found == null) {
            found = new HashMap<>();
            collect(root, found);
            places = found;
        }
        return found;
    }

    private void collect(ClassTree tree, Map<Element, List<Place>> found) {
        if (!(site.element(tree) instanceof TypeElement type)) {
            return;
        }
        for (Tree member : tree.getMembers()) {
            if (member instanceof ClassTree nested) {
                collect(nested, found);
            } else if (member instanceof VariableTree field && field.getInitializer() != null) {
                add(found, site.element(field), new Place(type, member, field.getInitializer()));
                collectAssignments(type, member, found);
            } else if (member instanceof MethodTree || member instanceof BlockTree) {
                collectAssignments(type, member, found);
            }
        }
    }

    private void collectAssignments(TypeElement type, Tree member, Map<Element, List<Place>> found) {
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void nothing) {
                Element target = site.element(Syntax.withoutParentheses(tree.getVariable()));
                add(found, target, new Place(type, member, tree.getExpression()));
                return super.visitAssignment(tree, null);
            }
        }.scan(member, null);
    }

    private static void add(Map<Element, List<Place>> found, @Nullable Element target, Place place) {
        if (target != null && target.getKind() == ElementKind.FIELD) {
            found.computeIfAbsent(target, first -> new ArrayList<>()).add(place);
        }
    }

    /** A value as the whole class may know it: sizes that only one method has a name for are unknown. */
    static Traced outsideOf(Body body, Traced value) {
        if (!(value.value() instanceof Value.ArrayValue array)) {
            return value;
        }
        Contracts contracts = body.contracts;
        Set<String> own = body.frame.contract.map(contract -> contract.names()).orElse(Set.of());
        List<Size> axes = new ArrayList<>();
        for (Size axis : array.shape().axes()) {
            boolean shared = contracts.knows(body.frame.type, axis)
                    && axis.symbols().stream().noneMatch(symbol -> own.contains(symbol.text()));
            axes.add(shared ? axis : body.fresh.axis());
        }
        return value.with(new Value.ArrayValue(new Shape(axes)));
    }
}
