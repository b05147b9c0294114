/**
 * What a model is made of: immutable data between the phases.
 *
 * <p>Imports {@code size}, {@code problem} for positions, {@code scope} for the ways to sizes, and JavaPoet's names of
 * types. {@code read} makes it, {@code check} judges it, {@code write} turns it into Java. Start with
 * {@link dev.fanin.processor.model.ModelSpec}.
 */
@NullMarked
package dev.fanin.processor.model;

import org.jspecify.annotations.NullMarked;
