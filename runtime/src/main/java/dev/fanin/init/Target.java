package dev.fanin.init;

import java.util.Optional;

/**
 * What an initializer is asked to start: a parameter, or one block of it.
 *
 * @param dimensions its shape
 * @param knownFans its fans, empty for arrays of rank 0 and 1 that name none
 * @param block which block of the parameter, from 0
 * @param blocks how many there are; 1 without {@link dev.fanin.Blocks}
 * @since 0.1
 */
public record Target(Dimensions dimensions, Optional<Fans> knownFans, int block, int blocks) {

    /** A whole parameter whose last two axes are its inputs and outputs. */
    public static Target of(Dimensions dimensions) {
        Optional<Fans> fans = dimensions.rank() < 2 ? Optional.empty() : Optional.of(Fans.of(dimensions));
        return new Target(dimensions, fans, 0, 1);
    }

    /**
     * The fans.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Fans fans() {
        return knownFans.orElseThrow(() -> new IllegalArgumentException(
                "an array of shape " + dimensions + " has no fans: it needs two axes at least, or @Fans"));
    }
}
