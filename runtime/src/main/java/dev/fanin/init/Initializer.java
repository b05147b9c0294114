package dev.fanin.init;

import java.io.Serializable;

/**
 * How a parameter starts: from its shape and its fans to the law that its numbers follow.
 *
 * <p>An initializer is a record; an annotation marked {@link dev.fanin.InitializedBy} with it has the record's components
 * as its members.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Initializer extends Serializable {

    /**
     * The law of the numbers in a parameter, or in one block of it.
     *
     * @throws IllegalArgumentException if nothing of that shape can start this way
     */
    Law law(Target target);
}
