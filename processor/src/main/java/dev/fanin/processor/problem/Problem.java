package dev.fanin.processor.problem;

/**
 * Something wrong with a declaration.
 *
 * @param text the whole message: a first line that stands alone, and what would help
 */
public record Problem(Fault fault, Position position, String text) {}
