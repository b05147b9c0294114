package dev.fanin.processor.flow;

import com.sun.source.tree.Tree;
import dev.fanin.processor.flow.contract.Contract;
import dev.fanin.processor.flow.contract.Matching;
import dev.fanin.processor.flow.trace.Traced;
import dev.fanin.processor.flow.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** One method or lambda being walked: where it is, and where its jumps go. */
final class Frame {

    final TypeElement type;
    /** The object whose code this is. */
    final Traced self;

    final String name;
    final Optional<Contract> contract;
    /** What the loose names of the contract stand for in here. */
    @Nullable
    Matching loose;

    /** Whether this is the body of a helper, walked for one call of it. */
    final boolean called;

    final List<Traced> returned = new ArrayList<>();

    /** The arrays that changed their own shapes in here. */
    final List<Value> reshaped = new ArrayList<>();

    private final Deque<Target> targets = new ArrayDeque<>();
    State state;

    Frame(TypeElement type, String name, Optional<Contract> contract, State state) {
        this(type, Objects.THIS, false, name, contract, state);
    }

    private Frame(
            TypeElement type, Traced self, boolean called, String name, Optional<Contract> contract, State state) {
        this.type = type;
        this.self = self;
        this.called = called;
        this.name = name;
        this.contract = contract;
        this.state = state;
    }

    /** Code inside this: a lambda. */
    Frame inner(State from) {
        return new Frame(type, self, called, name, Optional.empty(), from);
    }

    /** Code inside this that is held to a contract of its own. */
    Frame promising(String method, Contract promised, State from) {
        return new Frame(type, self, called, method, Optional.of(promised), from);
    }

    /** The body of a helper of an object. */
    static Frame ofHelper(TypeElement type, Traced self, String name, State from) {
        return new Frame(type, self, true, name, Optional.empty(), from);
    }

    /** A statement or switch expression that jumps can leave or, if a loop, continue. */
    static final class Target {
        static final int ANY_ROUND = -1;

        final @Nullable Tree statement;
        final @Nullable String label;
        final boolean loop;
        final boolean yields;
        final List<State> breaks = new ArrayList<>();
        final List<State> continues = new ArrayList<>();
        final List<Traced> values = new ArrayList<>();

        /** Which round of a loop this is. */
        final int round;

        Target(@Nullable Tree statement, @Nullable String label, boolean yields) {
            this(statement, label, false, yields, ANY_ROUND);
        }

        private Target(@Nullable Tree statement, @Nullable String label, boolean loop, boolean yields, int round) {
            this.statement = statement;
            this.label = label;
            this.loop = loop;
            this.yields = yields;
            this.round = round;
        }

        static Target ofLoop(Tree loop, int round) {
            return new Target(loop, null, true, false, round);
        }
    }

    Target enter(Target target) {
        targets.push(target);
        return target;
    }

    void leave() {
        targets.pop();
    }

    /** Where {@code break label} goes; without a label to the nearest loop or switch statement. */
    @Nullable
    Target breakTarget(@Nullable CharSequence label) {
        for (Target target : targets) {
            boolean matches = label == null
                    ? target.label == null && !target.yields
                    : target.label != null && target.label.contentEquals(label);
            if (matches) {
                return target;
            }
        }
        return null;
    }

    /** The loop that {@code continue label} continues. */
    @Nullable
    Target continueTarget(@Nullable CharSequence label) {
        Target labelled = label == null ? null : breakTarget(label);
        for (Target target : targets) {
            if (target.loop && (labelled == null || target.statement == labelled.statement)) {
                return target;
            }
        }
        return null;
    }

    /** The switch expression that {@code yield} leaves. */
    @Nullable
    Target yieldTarget() {
        for (Target target : targets) {
            if (target.yields) {
                return target;
            }
        }
        return null;
    }
}
