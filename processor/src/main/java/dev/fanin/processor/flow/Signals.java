package dev.fanin.processor.flow;

import dev.fanin.processor.flow.WeightUses.Direction;
import dev.fanin.processor.flow.trace.Traced;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Follows weights through one body: into products, past biases, into activations. A value is the same object wherever it
 * goes and equals no other, so it is told by that; where branches meet, the trail ends.
 */
final class Signals {

    private static final Set<String> PRODUCTS = Set.of("mmul", "matmul", "linear", "reluLayer", "gemm");
    private static final Set<String> BIASES = Set.of("add", "addi", "addRowVector", "addiRowVector", "biasAdd", "plus");
    private static final Set<String> RELUS = Set.of("relu", "relu6", "leakyRelu", "reluLayer");
    private static final Set<String> SATURATING = Set.of("tanh", "sigmoid");

    private final WeightUses uses;
    private final Map<Traced, Weight> weights = new HashMap<>();
    private final Map<Traced, VariableElement> products = new HashMap<>();
    private final Set<Traced> parameters = new HashSet<>();

    Signals(WeightUses uses) {
        this.uses = uses;
    }

    private record Weight(VariableElement field, boolean transposed) {}

    /** A field was read, and this is its value. */
    void read(VariableElement field, Traced value) {
        if (uses.concern(field)) {
            uses.read(field);
            weights.put(value, new Weight(field, false));
        }
        if (uses.isParameter(field)) {
            parameters.add(value);
        }
    }

    /** An operation was applied. */
    void applied(Invocation call, List<Traced> operands, Traced result) {
        if (weights.isEmpty()) {
            return;
        }
        String name = call.name();
        if (PRODUCTS.contains(name) && operands.size() >= 2) {
            product(call, operands.get(0), operands.get(1), result);
        } else if (name.equals("transpose")) {
            transposed(operands, result);
        } else if (!operands.isEmpty()) {
            consumed(weights.get(operands.get(0)));
        }
        if (RELUS.contains(name)) {
            into(name, call, name.equals("reluLayer") ? List.of(result) : operands, true);
        } else if (SATURATING.contains(name)) {
            into(name, call, operands, false);
        } else if (BIASES.contains(name)) {
            biased(operands, result);
        }
    }

    /** A product plus a bias is still that weight's. */
    private void biased(List<Traced> operands, Traced result) {
        for (Traced operand : operands) {
            VariableElement field = products.get(operand);
            if (field != null) {
                products.put(result, field);
                return;
            }
        }
    }

    /** A weight that is changed, scaled or measured runs in no direction. */
    private void consumed(@Nullable Weight weight) {
        if (weight != null) {
            uses.use(weight.field(), Direction.NONE);
        }
    }

    private void transposed(List<Traced> operands, Traced result) {
        for (Traced operand : operands) {
            Weight weight = weights.get(operand);
            if (weight != null) {
                consumed(weight);
                uses.read(weight.field());
                weights.put(result, new Weight(weight.field(), !weight.transposed()));
            }
            if (parameters.contains(operand)) {
                parameters.add(result);
            }
        }
    }

    /** A signal runs through a weight; a product of two, as in a low-rank update, is no signal's. */
    private void product(Invocation call, Traced left, Traced right, Traced result) {
        Weight first = weights.get(left);
        Weight second = weights.get(right);
        boolean plain = call.arguments().size() <= (call.receiver().isPresent() ? 1 : 2)
                || !call.name().startsWith("m");
        boolean amongThemselves = parameters.contains(left) && parameters.contains(right);
        if (amongThemselves || !plain) {
            return;
        }
        if (second != null) {
            uses.use(second.field(), second.transposed() ? Direction.BACKWARD : Direction.FORWARD);
            products.put(result, second.field());
        } else if (first != null) {
            uses.use(first.field(), first.transposed() ? Direction.FORWARD : Direction.BACKWARD);
            products.put(result, first.field());
        }
    }

    private void into(String activation, Invocation call, List<Traced> values, boolean rectified) {
        for (Traced value : values) {
            VariableElement field = products.get(value);
            if (field != null) {
                uses.activation(field, activation, rectified, call.tree());
            }
        }
    }
}
