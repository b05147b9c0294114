/**
 * From source elements to {@link dev.fanin.processor.model.ModelSpec}, with the problems of what could not be read.
 *
 * <p>Imports the ground ({@code size}, {@code problem}, {@code scope}) and {@code model}. Start with
 * {@link dev.fanin.processor.read.ModelReader}.
 */
@NullMarked
package dev.fanin.processor.read;

import org.jspecify.annotations.NullMarked;
