package dev.fanin.processor.read;

import dev.fanin.processor.problem.Position;
import javax.lang.model.element.TypeElement;

/**
 * An initializer's annotation as a member carries it: its own, or through an annotation composed of it.
 *
 * @param annotation the annotation that is marked {@code @InitializedBy}
 * @param values its members' values
 * @param marker the {@code @InitializedBy} itself
 * @param used the annotation on the member
 * @param isComposed whether that is another annotation, which carries the initializer's
 */
record Initializing(TypeElement annotation, Marked values, Marked marker, Marked used, boolean isComposed) {

    Position position() {
        return used.position();
    }

    /** Where a value is written; on the member's annotation if it is composed. */
    Position position(String member) {
        return isComposed ? used.position() : used.position(member);
    }

    boolean wrote(String member) {
        return !isComposed && used.written().contains(member);
    }

    /** How messages call it: {@code @Xavier}. */
    String shown() {
        return "@" + used.type().getSimpleName();
    }
}
