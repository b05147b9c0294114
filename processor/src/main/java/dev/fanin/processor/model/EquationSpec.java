package dev.fanin.processor.model;

/** What {@code @Where} says: two sizes that are equal. */
public record EquationSpec(SizeSpec left, SizeSpec right) {}
