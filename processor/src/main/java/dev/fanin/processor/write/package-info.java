/**
 * From {@link dev.fanin.processor.model.ModelSpec} to Java source that reads as if a person had written it.
 *
 * <p>Imports {@code size}, {@code scope}, {@code model} and JavaPoet. No text of an annotation reaches the code except as a parsed
 * size, a checked name or an escaped literal. Start with {@link dev.fanin.processor.write.ParametersFile}.
 */
@NullMarked
package dev.fanin.processor.write;

import org.jspecify.annotations.NullMarked;
