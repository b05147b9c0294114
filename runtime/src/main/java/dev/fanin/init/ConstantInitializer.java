package dev.fanin.init;

import java.util.Arrays;
import java.util.Objects;

/**
 * One value, or one a block.
 *
 * @since 0.1
 */
public record ConstantInitializer(double... value) implements Initializer {

    public ConstantInitializer {
        Objects.requireNonNull(value, "value");
        Check.that(value.length > 0, "a constant needs a value", Arrays.toString(value));
        Arrays.stream(value).forEach(one -> Check.finite("value", one));
        value = value.clone();
    }

    @Override
    public double[] value() {
        return value.clone();
    }

    @Override
    public Law law(Target target) {
        if (value.length == 1) {
            return new Law.Constant(value[0]);
        }
        Check.that(
                value.length == target.blocks(),
                "a constant has one value, or one a block of " + target.blocks(),
                Arrays.toString(value));
        return new Law.Constant(value[target.block()]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConstantInitializer constant && Arrays.equals(value, constant.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return "ConstantInitializer[value=" + Arrays.toString(value) + "]";
    }
}
