package dev.fanin.processor.flow.operation;

import dev.fanin.processor.flow.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * A call of a method, overload resolved: one argument a declared parameter, variable arguments gathered into one
 * {@link Value.Sequence}.
 *
 * @param owner the qualified name of the type that declares the method, nested types after a dot
 * @param parameterTypes the erased types of the declared parameters as Java writes them: {@code long[]} for
 *     {@code long...}, {@code org.nd4j.linalg.api.ndarray.INDArray}, {@code java.util.List}
 * @param receiver empty for static methods; what the method is called on else, if only unknown
 * @param arguments as many as parameter types
 */
public record Call(
        String owner, String method, List<String> parameterTypes, Optional<Value> receiver, List<Value> arguments) {

    public Call {
        parameterTypes = List.copyOf(parameterTypes);
        arguments = List.copyOf(arguments);
        if (parameterTypes.size() != arguments.size()) {
            throw new IllegalArgumentException(
                    "one argument a parameter expected: " + parameterTypes + " and " + arguments);
        }
    }
}
