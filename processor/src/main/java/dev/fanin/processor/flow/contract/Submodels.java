package dev.fanin.processor.flow.contract;

import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.scope.ClassScope;
import dev.fanin.processor.scope.Imports;
import dev.fanin.processor.scope.Mirrors;
import dev.fanin.processor.scope.Scope;
import dev.fanin.processor.size.Equations;
import dev.fanin.processor.size.Parsed;
import dev.fanin.processor.size.Size;
import dev.fanin.processor.size.SizeExpression;
import dev.fanin.processor.size.SizeParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The objects that a class holds, and what their sizes are in its own: by {@code @Submodel(sizes = "width = hidden")}, by
 * the same name, or by the path through the field, {@code config.width}.
 */
public final class Submodels {

    private static final String SUBMODEL = "dev.fanin.Submodel";

    /** How far paths to sizes go: {@code model.config.width}. */
    private static final int DEEPEST = 2;

    private final Elements elements;
    private final Function<TypeElement, Equations> equations;

    /**
     * The objects of a compilation.
     *
     * @param equations what holds between the sizes of a class
     */
    public Submodels(Elements elements, Function<TypeElement, Equations> equations) {
        this.elements = elements;
        this.equations = equations;
    }

    /** The field as its own class sees it: an object by its sizes, or a list or array of such; unknown if it has none. */
    public Value value(VariableElement field, TypeElement owner) {
        Optional<AnnotationMirror> submodel = Mirrors.find(field, SUBMODEL);
        Optional<TypeElement> single = ClassScope.element(field.asType());
        Optional<TypeElement> element = elementType(field.asType());
        if (submodel.isPresent() && element.isPresent()) {
            return new Value.Many(object(element.get(), field, owner, submodel));
        }
        boolean knownBySizes = single.isPresent()
                && (submodel.isPresent() || !sizes(single.get()).isEmpty());
        if (!knownBySizes) {
            return new Value.Unknown();
        }
        return object(single.get(), field, owner, submodel);
    }

    /** A size of an object that follows from others of it that are known. */
    public static Optional<Size> derived(String name, Equations equations, Map<String, Value> known) {
        Size derived = equations.normalize(Size.name(name));
        boolean follows = !derived.equals(Size.name(name))
                && derived.symbols().stream().allMatch(symbol -> known.get(symbol.text()) instanceof Value.IntValue);
        return follows
                ? Optional.of(derived.substitute(symbol -> known.get(symbol.text()) instanceof Value.IntValue size
                        ? Optional.of(size.size())
                        : Optional.empty()))
                : Optional.empty();
    }

    /** The sizes of a class by name, those of the objects it holds by path. */
    public static List<String> sizes(TypeElement type) {
        List<String> sizes = new ArrayList<>();
        collectSizes(type, "", DEEPEST, sizes);
        return sizes;
    }

    private static void collectSizes(TypeElement type, String prefix, int depth, List<String> sizes) {
        String name = type.getQualifiedName().toString();
        if (name.startsWith("java.") || name.startsWith("org.nd4j.")) {
            return;
        }
        for (TypeElement ancestor : ClassScope.lineage(type)) {
            for (VariableElement field : ElementFilter.fieldsIn(ancestor.getEnclosedElements())) {
                String path = prefix + field.getSimpleName();
                boolean size = ClassScope.size(field, path)
                        .filter(found -> !found.isConstant())
                        .isPresent();
                if (size) {
                    sizes.add(path);
                } else if (depth > 0 && field.asType().getKind() == TypeKind.DECLARED) {
                    ClassScope.element(field.asType())
                            .filter(nested -> !nested.equals(type))
                            .ifPresent(nested -> collectSizes(nested, path + ".", depth - 1, sizes));
                }
            }
        }
    }

    private Value object(
            TypeElement type, VariableElement field, TypeElement owner, Optional<AnnotationMirror> submodel) {
        Scope scope = new ClassScope(owner, elements, Imports.NONE);
        Map<String, Size> said = submodel.map(mirror -> said(mirror, scope)).orElse(Map.of());
        Map<String, Value> settings = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (String size : sizes(type)) {
            Optional<Size> bySameName = submodel.isPresent() ? scope.resolve(size) : Optional.empty();
            Optional<Size> value = Optional.ofNullable(said.get(size)).or(() -> bySameName);
            value.ifPresentOrElse(known -> settings.put(size, new Value.IntValue(known)), () -> others.add(size));
        }
        for (String size : others) {
            Size value = derived(size, equations.apply(type), settings)
                    .orElseGet(() -> Size.name(field.getSimpleName() + "." + size));
            settings.put(size, new Value.IntValue(value));
        }
        return new Value.Config(type.getQualifiedName().toString(), settings);
    }

    private static Map<String, Size> said(AnnotationMirror submodel, Scope scope) {
        Map<String, Size> said = new HashMap<>();
        for (String text : Mirrors.strings(submodel, "sizes")) {
            if (SizeParser.equation(text) instanceof Parsed.Success<SizeParser.EquationExpression> parsed
                    && parsed.value().left() instanceof SizeExpression.Name child) {
                parsed.value().right().evaluate(scope::resolve).ifPresent(size -> said.put(child.path(), size));
            }
        }
        return said;
    }

    private static Optional<TypeElement> elementType(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return ClassScope.element(array.getComponentType());
        }
        if (type instanceof DeclaredType declared && declared.getTypeArguments().size() == 1) {
            return ClassScope.element(declared.getTypeArguments().get(0));
        }
        return Optional.empty();
    }
}
