package dev.fanin.processor.flow;

import com.sun.source.tree.LambdaExpressionTree;
import dev.fanin.processor.flow.trace.Traced;
import dev.fanin.processor.flow.value.Value;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** What the value of a function runs when it is called. Two are the same only if they are one object. */
sealed interface Closure extends Value.Code {

    /**
     * A lambda.
     *
     * @param made where and with what state it was made
     */
    record Lambda(LambdaExpressionTree tree, Frame made) implements Closure {}

    /**
     * A reference to a method.
     *
     * @param receiver the object it is bound to; of an instance method without one, the first argument is
     */
    record Reference(ExecutableElement method, Optional<Traced> receiver) implements Closure {}

    /** One function, and then another with what the first gives. */
    record Chain(Value.Function first, Value.Function then) implements Closure {}

    /** {@code Function.identity()}. */
    record Identity() implements Closure {}
}
