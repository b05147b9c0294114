package dev.fanin.processor.flow;

import dev.fanin.processor.flow.trace.Traced;
import dev.fanin.processor.size.Equations;
import dev.fanin.processor.size.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** What is known at one point of a body: the values of its variables, and the equations that hold there. */
final class State {

    private final Map<Element, Traced> variables;
    private final Map<String, Size> names;
    private final Equations base;
    private List<Equations.Equation> assumed;
    private Equations equations;
    private boolean reachable;

    private State(
            Map<Element, Traced> variables,
            Map<String, Size> names,
            Equations base,
            List<Equations.Equation> assumed,
            Equations equations) {
        this.variables = variables;
        this.names = names;
        this.base = base;
        this.assumed = assumed;
        this.equations = equations;
        this.reachable = true;
    }

    static State start(Equations equations) {
        return new State(new HashMap<>(), new HashMap<>(), equations, List.of(), equations);
    }

    State copy() {
        State copy = new State(new HashMap<>(variables), new HashMap<>(names), base, assumed, equations);
        copy.reachable = reachable;
        return copy;
    }

    /** What a called method knows to begin with: the equations that hold. */
    State withoutVariables() {
        return new State(new HashMap<>(), new HashMap<>(), base, assumed, equations);
    }

    boolean reachable() {
        return reachable;
    }

    /** What follows is never run. */
    void stop() {
        reachable = false;
    }

    Map<Element, Traced> variables() {
        return variables;
    }

    /** What the names stand for that the contracts of local variables have brought in. */
    Map<String, Size> names() {
        return names;
    }

    Traced get(Element variable) {
        return variables.getOrDefault(variable, Traced.UNKNOWN);
    }

    void set(Element variable, Traced value) {
        variables.put(variable, value);
    }

    void forget(Set<Element> forgotten) {
        variables.keySet().removeAll(forgotten);
    }

    boolean knows(Element variable) {
        return variables.containsKey(variable);
    }

    /** Somebody may have set any field. */
    void forgetFields() {
        variables.keySet().removeIf(variable -> variable.getKind() == ElementKind.FIELD);
    }

    Equations equations() {
        return equations;
    }

    List<Equations.Equation> assumed() {
        return assumed;
    }

    /** From here on the two sizes are equal, because the program has made sure. */
    void assume(Size left, Size right) {
        List<Equations.Equation> more = new ArrayList<>(assumed);
        more.add(new Equations.Equation(left, right));
        assumeOnly(more);
    }

    void assumeOnly(List<Equations.Equation> all) {
        if (!all.equals(assumed)) {
            assumed = List.copyOf(all);
            equations = all.isEmpty() ? base : base.and(all);
        }
    }
}
