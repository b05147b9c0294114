/**
 * Parameters in files of the safetensors format, which Python's frameworks read and write.
 *
 * <p>Imports {@code array}; touches ND4J, whose memory goes to the file and back without a copy in between. Promises that
 * a file is whole or not there, and that a model is loaded whole or not at all: headers are read as if an enemy had written
 * them, and every error names the file and what is wrong with it. Start at {@link dev.fanin.safetensors.Safetensors}.
 *
 * @see <a href="https://huggingface.co/docs/safetensors">the format</a>
 */
@NullMarked
package dev.fanin.safetensors;

import org.jspecify.annotations.NullMarked;
