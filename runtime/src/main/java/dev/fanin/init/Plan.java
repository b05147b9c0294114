package dev.fanin.init;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is to be made, in order: parameters with paths of their own.
 *
 * @since 0.1
 */
public final class Plan {

    private final List<Parameter> parameters;

    private Plan(List<Parameter> parameters) {
        this.parameters = List.copyOf(parameters);
        Set<String> paths = new HashSet<>();
        for (Parameter parameter : parameters) {
            Check.that(paths.add(parameter.path()), "two parameters have the same path", parameter.path());
        }
    }

    /**
     * These parameters.
     *
     * @throws IllegalArgumentException if two have the same path
     */
    public static Plan of(Parameter... parameters) {
        return new Plan(List.of(parameters));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** In the order they were added. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** The same parameters as parts of a larger model: {@code blocks.3} before every path. */
    public Plan under(String prefix) {
        return new Plan(
                parameters.stream().map(parameter -> parameter.under(prefix)).toList());
    }

    /** Those of them that are at one of these paths. */
    public Plan only(Set<String> paths) {
        return new Plan(parameters.stream()
                .filter(parameter -> paths.contains(parameter.path()))
                .toList());
    }

    /**
     * Collects a plan.
     *
     * @since 0.1
     */
    public static final class Builder {

        private final List<Parameter> parameters = new ArrayList<>();

        private Builder() {}

        public Builder add(Parameter parameter) {
            parameters.add(parameter);
            return this;
        }

        /** Adds all of a submodel's, with its path before theirs. */
        public Builder submodel(String prefix, Plan submodel) {
            parameters.addAll(submodel.under(prefix).parameters());
            return this;
        }

        /**
         * The plan.
         *
         * @throws IllegalArgumentException if two parameters have the same path
         */
        public Plan build() {
            return new Plan(parameters);
        }
    }
}
