/**
 * The annotation processor. {@link dev.fanin.processor.FaninProcessor} wires the phases, each a package:
 * {@code read} (source to model), {@code check} (model to problems), {@code write} (model to Java) and {@code flow}
 * (bodies to problems), on the ground of {@code size}, {@code scope}, {@code problem}, {@code compiler} and {@code model}.
 */
@NullMarked
package dev.fanin.processor;

import org.jspecify.annotations.NullMarked;
