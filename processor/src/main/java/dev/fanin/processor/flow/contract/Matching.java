package dev.fanin.processor.flow.contract;

import dev.fanin.processor.flow.contract.Pattern.Axis;
import dev.fanin.processor.flow.operation.FreshSymbols;
import dev.fanin.processor.flow.value.Shape;
import dev.fanin.processor.size.Equations;
import dev.fanin.processor.size.Size;
import dev.fanin.processor.size.Symbol;
import dev.fanin.processor.size.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One use of a contract: what its own names stand for, found out by matching shapes against patterns. */
public final class Matching {

    private final Set<String> names;
    private final Function<Symbol, Optional<Size>> outer;
    private final Equations equations;
    private final FreshSymbols fresh;
    private final Map<String, Size> bound = new HashMap<>();
    private final Map<String, List<Size>> rests = new HashMap<>();

    /**
     * A use of a contract.
     *
     * @param names the names that this use chooses
     * @param outer what the others stand for here, where they stand for something else
     */
    public Matching(
            Set<String> names, Function<Symbol, Optional<Size>> outer, Equations equations, FreshSymbols fresh) {
        this.names = names;
        this.outer = outer;
        this.equations = equations;
        this.fresh = fresh;
    }

    /** A use inside the class and method that the contract belongs to: all other names stand for themselves. */
    public Matching(Set<String> names, Equations equations, FreshSymbols fresh) {
        this(names, symbol -> Optional.empty(), equations, fresh);
    }

    /** Where a shape does not fit a pattern: which sizes differ and why, or two ranks. */
    public record Misfit(int axis, Size expected, Size found, Verdict verdict) {}

    /** Says what a name stands for, unless that is known already. */
    public void bind(String name, Size size) {
        if (names.contains(name)) {
            bound.putIfAbsent(name, size);
        }
    }

    /** Whether the shape fits; what it tells about names is kept. */
    public Optional<Misfit> match(Pattern pattern, Shape shape) {
        int rest = pattern.rest();
        int fixed = pattern.axes().size() - (rest < 0 ? 0 : 1);
        if (rest < 0 ? shape.rank() != fixed : shape.rank() < fixed) {
            Size wanted = Size.of(fixed);
            Size found = Size.of(shape.rank());
            return Optional.of(new Misfit(-1, wanted, found, equations.compare(wanted, found)));
        }
        int skipped = shape.rank() - fixed;
        bindLoneNames(pattern, shape, rest, skipped);
        Optional<Misfit> misfit = Optional.empty();
        for (int i = 0; i < pattern.axes().size() && misfit.isEmpty(); i++) {
            int at = rest >= 0 && i > rest ? i - 1 + skipped : i;
            if (pattern.axes().get(i) instanceof Axis.Rest named) {
                misfit = matchRest(named, shape, i, skipped);
            } else if (pattern.axes().get(i) instanceof Axis.Sized sized) {
                misfit = matchSize(sized.size(), shape.size(at), at);
            }
        }
        return misfit;
    }

    /** The shape a pattern stands for here: empty if its rank is unknown. */
    public Optional<Shape> instantiate(Pattern pattern) {
        List<Size> axes = new ArrayList<>();
        for (Axis axis : pattern.axes()) {
            if (axis instanceof Axis.Sized sized) {
                axes.add(instantiate(sized.size()));
            } else if (axis instanceof Axis.Rest rest && rests.containsKey(rest.name())) {
                axes.addAll(rests.getOrDefault(rest.name(), List.of()));
            } else if (axis instanceof Axis.Any) {
                axes.add(fresh.axis());
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Shape(axes));
    }

    /** What a size of the contract stands for here; names that nothing determines are unknown, but the same throughout. */
    public Size instantiate(Size size) {
        return size.substitute(symbol -> {
            if (symbol instanceof Symbol.Name name && names.contains(name.text())) {
                return Optional.of(bound.computeIfAbsent(name.text(), unbound -> fresh.axis()));
            }
            return outer.apply(symbol);
        });
    }

    /** What the names turned out to be. */
    public Map<String, Size> bindings() {
        return Map.copyOf(bound);
    }

    /** A name alone on an axis says most clearly what it stands for, so those go first. */
    private void bindLoneNames(Pattern pattern, Shape shape, int rest, int skipped) {
        for (int i = 0; i < pattern.axes().size(); i++) {
            int at = rest >= 0 && i > rest ? i - 1 + skipped : i;
            if (pattern.axes().get(i) instanceof Axis.Sized sized) {
                sized.size().symbol().ifPresent(symbol -> bind(symbol.text(), shape.size(at)));
            }
        }
    }

    private Optional<Misfit> matchRest(Axis.Rest rest, Shape shape, int from, int count) {
        List<Size> axes = shape.axes().subList(from, from + count);
        if (rest.name().isEmpty()) {
            rests.put("", axes);
            return Optional.empty();
        }
        List<Size> earlier = rests.putIfAbsent(rest.name(), axes);
        if (earlier == null) {
            return Optional.empty();
        }
        if (earlier.size() != count) {
            Size wanted = Size.of(earlier.size());
            return Optional.of(new Misfit(-1, wanted, Size.of(count), equations.compare(wanted, Size.of(count))));
        }
        for (int i = 0; i < count; i++) {
            Optional<Misfit> misfit = compare(earlier.get(i), axes.get(i), from + i);
            if (misfit.isPresent()) {
                return misfit;
            }
        }
        return Optional.empty();
    }

    private Optional<Misfit> matchSize(Size wanted, Size found, int axis) {
        for (Symbol symbol : wanted.symbols()) {
            String name = symbol.text();
            if (names.contains(name) && !bound.containsKey(name)) {
                bound.put(name, solve(wanted, name, found));
                break;
            }
        }
        return compare(instantiate(wanted), found, axis);
    }

    /** What the name must be for {@code wanted} to be {@code found}: {@code 4*n} and 12 give 3; unknown if not linear. */
    private Size solve(Size wanted, String name, Size found) {
        Size slope = at(wanted, name, 2).minus(at(wanted, name, 1));
        Size constant = at(wanted, name, 1).minus(slope);
        boolean linear = at(wanted, name, 3).minus(at(wanted, name, 2)).equals(slope);
        boolean known = slope.symbols().stream().allMatch(symbol -> !names.contains(symbol.text()));
        if (!linear || !known || slope.equals(Size.of(0))) {
            return fresh.axis();
        }
        Size rest = found.minus(instantiate(constant));
        Size quotient = rest.dividedBy(instantiate(slope));
        return quotient.number().isEmpty() && rest.isConstant() ? fresh.axis() : quotient;
    }

    private static Size at(Size size, String name, long value) {
        return size.substitute(symbol -> symbol.text().equals(name) ? Optional.of(Size.of(value)) : Optional.empty());
    }

    private Optional<Misfit> compare(Size wanted, Size found, int axis) {
        Verdict verdict = equations.compare(wanted, found);
        return verdict.isMismatch() ? Optional.of(new Misfit(axis, wanted, found, verdict)) : Optional.empty();
    }
}
