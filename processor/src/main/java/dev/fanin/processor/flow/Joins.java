package dev.fanin.processor.flow;

import dev.fanin.processor.flow.operation.FreshSymbols;
import dev.fanin.processor.flow.trace.Traced;
import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.flow.value.Value;
import dev.fanin.processor.size.Equations;
import dev.fanin.processor.size.Size;
import dev.fanin.processor.size.Symbol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * Where branches meet: sizes that are the same on both sides stay, the others become unknown.
 *
 * <p>The unknowns made by one instance are its own: a loop keeps one instance for its head, and a size that has become
 * one of its unknowns stays it, so that going round again changes nothing more.
 */
final class Joins {

    private final FreshSymbols fresh;
    private final Set<Symbol> made = new HashSet<>();

    Joins(FreshSymbols fresh) {
        this.fresh = fresh;
    }

    State join(State left, State right) {
        if (!left.reachable()) {
            return right;
        }
        if (!right.reachable()) {
            return left;
        }
        State joined = left.copy();
        List<Equations.Equation> common = new ArrayList<>(left.assumed());
        common.retainAll(right.assumed());
        joined.assumeOnly(common);
        joined.names().entrySet().retainAll(right.names().entrySet());
        joined.variables().keySet().retainAll(right.variables().keySet());
        for (Map.Entry<Element, Traced> entry : joined.variables().entrySet()) {
            Traced other = right.get(entry.getKey());
            if (entry.getValue() != other) {
                entry.setValue(join(entry.getValue(), other));
            }
        }
        return joined;
    }

    Traced join(Traced left, Traced right) {
        if (left.absent()) {
            return right;
        }
        if (right.absent() || left.value().equals(right.value())) {
            return left;
        }
        return Traced.combined(join(left.value(), right.value()), List.of(left, right));
    }

    Value join(Value left, Value right) {
        if (left.equals(right) || right instanceof Value.Never) {
            return left;
        }
        if (left instanceof Value.Never) {
            return right;
        }
        if (left instanceof Value.ArrayValue one && right instanceof Value.ArrayValue other) {
            return join(one.shape(), other.shape());
        }
        if (left instanceof Value.IntValue one && right instanceof Value.IntValue other) {
            return new Value.IntValue(join(one.size(), other.size(), false));
        }
        if (left instanceof Value.Sequence one
                && right instanceof Value.Sequence other
                && one.elements().size() == other.elements().size()) {
            return new Value.Sequence(join(one.elements(), other.elements()));
        }
        if (left instanceof Value.Many one && right instanceof Value.Many other) {
            return new Value.Many(join(one.element(), other.element()), all(one, other));
        }
        if (left instanceof Value.Config one
                && right instanceof Value.Config other
                && MapCalls.isMap(one)
                && MapCalls.isMap(other)) {
            return MapCalls.join(one, other, this);
        }
        if (left instanceof Value.Config one
                && right instanceof Value.Config other
                && one.type().equals(other.type())
                && one.settings().keySet().equals(other.settings().keySet())) {
            Map<String, Value> settings = new LinkedHashMap<>(one.settings());
            settings.replaceAll((name, value) -> join(value, other.settings().getOrDefault(name, value)));
            return new Value.Config(one.type(), settings);
        }
        return new Value.Unknown();
    }

    private Optional<List<Value>> all(Value.Many left, Value.Many right) {
        boolean alike = left.all().isPresent()
                && right.all().isPresent()
                && left.all().get().size() == right.all().get().size();
        return alike ? Optional.of(join(left.all().get(), right.all().get())) : Optional.empty();
    }

    private List<Value> join(List<Value> left, List<Value> right) {
        List<Value> elements = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            elements.add(join(left.get(i), right.get(i)));
        }
        return elements;
    }

    private Value join(Shape left, Shape right) {
        if (left.rank() != right.rank()) {
            return new Value.Unknown();
        }
        List<Size> axes = new ArrayList<>();
        for (int i = 0; i < left.rank(); i++) {
            axes.add(join(left.size(i), right.size(i), true));
        }
        return new Value.ArrayValue(new Shape(axes));
    }

    private Size join(Size left, Size right, boolean axis) {
        if (left.equals(right) || left.symbol().filter(made::contains).isPresent()) {
            return left;
        }
        Size unknown = axis ? fresh.axis() : fresh.integer();
        made.addAll(unknown.symbols());
        return unknown;
    }
}
