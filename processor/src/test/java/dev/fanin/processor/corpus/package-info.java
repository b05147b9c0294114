/**
 * Whole programs, right and wrong, compiled with the processor and run on ND4J: what the checker says has to agree with
 * what happens.
 *
 * <p>Imports the processor and the compiler's test tools. The programs are resources, {@code /corpus/wrong} and {@code
 * /corpus/right}; a new one needs no code. Start with {@link dev.fanin.processor.corpus.WrongProgramsTest}.
 */
@NullMarked
package dev.fanin.processor.corpus;

import org.jspecify.annotations.NullMarked;
