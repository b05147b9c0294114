package dev.fanin.processor.model;

import dev.fanin.processor.problem.Position;

/** What {@code @Blocks} says. */
public record BlocksSpec(int count, int axis, Position countPosition, Position axisPosition) {}
