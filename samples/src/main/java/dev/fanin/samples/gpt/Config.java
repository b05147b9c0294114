package dev.fanin.samples.gpt;

/**
 * The sizes of a {@link Gpt}.
 *
 * @param vocabulary kinds of token
 * @param context tokens it sees at once
 * @param width numbers a token becomes; heads * head
 * @param heads of attention, side by side
 * @param head numbers a head compares
 * @param layers blocks, one upon the other
 */
record Config(int vocabulary, int context, int width, int heads, int head, int layers) {}
