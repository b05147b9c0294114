package dev.fanin.processor.read;

import dev.fanin.processor.problem.Position;

/**
 * An initializer's annotation as a member has it: its own, or carried by an annotation composed of it.
 *
 * @param mark an annotation whose type is marked {@code @InitializedBy}
 * @param marker the {@code @InitializedBy} itself
 */
record Initializing(Marked mark, Marked marker) {

    Position position() {
        return mark.position();
    }

    /** How messages call it: {@code @Xavier}. */
    String shown() {
        return "@" + mark.name();
    }
}
