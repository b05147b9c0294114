package dev.fanin.processor.flow;

import dev.fanin.processor.flow.contract.Matching;
import dev.fanin.processor.flow.contract.Pattern;
import dev.fanin.processor.flow.contract.Submodels;
import dev.fanin.processor.flow.trace.Origin;
import dev.fanin.processor.flow.trace.Traced;
import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.scope.ClassScope;
import dev.fanin.processor.scope.Mirrors;
import dev.fanin.processor.size.Equations;
import dev.fanin.processor.size.Size;
import dev.fanin.processor.size.Symbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Models and records as values: the fields of an object, seen through the sizes that the object has. */
final class Objects {

    /** The object whose method is being walked: its sizes go by their own names. */
    static final Traced THIS = Traced.of(new Value.Config("this", Map.of()));

    private static final String MODEL = "dev.fanin.Model";

    private final Body body;

    Objects(Body body) {
        this.body = body;
    }

    static boolean isThis(Traced receiver) {
        return receiver.value() == THIS.value();
    }

    static boolean isStatic(Element element) {
        return element.getModifiers().contains(Modifier.STATIC);
    }

    /** A field of an object. */
    Traced field(Traced receiver, VariableElement field) {
        Object constant = field.getConstantValue();
        if (constant != null) {
            return Expressions.constant(constant);
        }
        if (!(field.getEnclosingElement() instanceof TypeElement owner)) {
            return Traced.UNKNOWN;
        }
        if (isThis(receiver) && body.state().knows(field)) {
            return body.state().get(field);
        }
        String name = field.getSimpleName().toString();
        if (receiver.value() instanceof Value.Config config && config.settings().containsKey(name)) {
            return receiver.with(config.settings().getOrDefault(name, new Value.Unknown()));
        }
        Traced function = body.fieldValues.function(field, body, receiver);
        if (!function.isUnknown()) {
            return function;
        }
        Value declared = declared(field, owner);
        Value value = isThis(receiver) ? declared : translate(declared, names(receiver));
        Optional<Shape> shape = value instanceof Value.ArrayValue array ? Optional.of(array.shape()) : Optional.empty();
        Traced read =
                Traced.from(new Origin(name, shape, body.site.place(field), Optional.of(field), List.of()), value);
        body.signals.read(field, read);
        return read;
    }

    /** What a name of the object's class is, seen from outside; nothing for {@code this}. */
    Function<Symbol, Optional<Size>> names(Traced receiver) {
        if (isThis(receiver)) {
            return symbol -> Optional.empty();
        }
        Map<Symbol, Size> unknown = new HashMap<>();
        return symbol -> {
            if (!(symbol instanceof Symbol.Name name)) {
                return Optional.empty();
            }
            Optional<Size> known = lookUp(receiver.value(), name.text());
            return known.isPresent()
                    ? known
                    : Optional.of(unknown.computeIfAbsent(symbol, absent -> body.fresh.axis()));
        };
    }

    private static Optional<Size> lookUp(Value object, String path) {
        if (!(object instanceof Value.Config config)) {
            return Optional.empty();
        }
        if (config.settings().get(path) instanceof Value.IntValue size) {
            return Optional.of(size.size());
        }
        int dot = path.indexOf('.');
        Value nested = dot < 0 ? null : config.settings().get(path.substring(0, dot));
        return nested == null ? Optional.empty() : lookUp(nested, path.substring(dot + 1));
    }

    /** A field as its own class sees it. */
    private Value declared(VariableElement field, TypeElement owner) {
        String name = field.getSimpleName().toString();
        Optional<Size> size = ClassScope.size(field, name);
        if (size.isPresent()) {
            return new Value.IntValue(size.get());
        }
        Optional<Pattern> pattern = body.contracts.of(field, owner);
        if (pattern.isPresent()) {
            return new Matching(Set.of(), Equations.NONE, body.fresh)
                    .instantiate(pattern.get())
                    .map(shape -> declared(field.asType(), shape))
                    .orElseGet(Value.Unknown::new);
        }
        if (Site.isArray(field.asType())) {
            return body.fieldValues.of(field, body.fresh);
        }
        return new Submodels(body.site.elements(), body.contracts::equations).value(field, owner);
    }

    /** What a {@code @Shape} says of a variable of that type: of an array or list, its elements. */
    static Value declared(TypeMirror type, Shape shape) {
        Value array = new Value.ArrayValue(shape);
        if (type.getKind() == TypeKind.ARRAY) {
            return new Value.Many(array);
        }
        boolean holder = type instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty();
        if (!holder) {
            return array;
        }
        boolean list =
                ClassScope.element(type).filter(CollectionCalls::isCollection).isPresent();
        return list ? new Value.Many(array) : new Value.Unknown();
    }

    /** An object nobody knows, but whose sizes are the same wherever it is used. */
    Traced unknown(Element variable) {
        Optional<TypeElement> type = ClassScope.element(variable.asType());
        if (type.isEmpty() || Mirrors.find(type.get(), MODEL).isEmpty()) {
            return Traced.UNKNOWN;
        }
        return Traced.of(created(type.get(), Map.of()));
    }

    /** An object whose sizes and, in a record, other components are known by name. */
    Value created(TypeElement type, Map<String, Value> known) {
        Map<String, Value> settings = new LinkedHashMap<>(known);
        Equations equations = body.contracts.equations(type);
        for (String size : Submodels.sizes(type)) {
            settings.computeIfAbsent(
                    size,
                    missing -> new Value.IntValue(
                            Submodels.derived(size, equations, settings).orElseGet(body.fresh::axis)));
        }
        return new Value.Config(type.getQualifiedName().toString(), settings);
    }

    /** Several values as one. */
    static Traced sequence(List<Traced> elements) {
        return Traced.sequence(elements);
    }

    /** A value with the names in its sizes replaced. */
    static Value translate(Value value, Function<Symbol, Optional<Size>> names) {
        if (value instanceof Value.ArrayValue array) {
            List<Size> axes = new ArrayList<>();
            array.shape().axes().forEach(axis -> axes.add(axis.substitute(names)));
            return new Value.ArrayValue(new Shape(axes));
        }
        if (value instanceof Value.IntValue integer) {
            return new Value.IntValue(integer.size().substitute(names));
        }
        if (value instanceof Value.Many many) {
            return new Value.Many(translate(many.element(), names), many.all().map(all -> all.stream()
                    .map(element -> translate(element, names))
                    .toList()));
        }
        if (value instanceof Value.Config config && !value.equals(THIS.value())) {
            Map<String, Value> settings = new LinkedHashMap<>(config.settings());
            settings.replaceAll((name, setting) -> translate(setting, names));
            return new Value.Config(config.type(), settings);
        }
        return value;
    }
}
