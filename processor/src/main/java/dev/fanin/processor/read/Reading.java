package dev.fanin.processor.read;

import dev.fanin.processor.model.ModelSpec;
import dev.fanin.processor.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What became of a type.
 *
 * @param model empty if nothing can be generated for such a type at all
 * @param unfinished whether something it mentions may still be written by another processor
 */
public record Reading(Placement placement, Optional<ModelSpec> model, List<Problem> problems, boolean unfinished) {

    public Reading {
        problems = List.copyOf(problems);
    }
}
