package dev.fanin.processor.scope;

import dev.fanin.processor.size.Size;
import java.util.Optional;

/** What the names in the sizes of a class stand for. */
@FunctionalInterface
public interface Scope {

    /** A number for a constant, a rigid name for a size of the model; empty if the class has no such thing. */
    Optional<Size> resolve(String path);
}
