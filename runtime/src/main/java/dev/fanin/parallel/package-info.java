/**
 * Numbered tasks on several threads.
 *
 * <p>Imports the JDK alone. Promises that every task ran, or that the caller sees why not, and that no thread outlives
 * the call. Which thread runs a task, and when, is open: results must depend on the task's number only. Start at
 * {@link dev.fanin.parallel.Workers}.
 */
@NullMarked
package dev.fanin.parallel;

import org.jspecify.annotations.NullMarked;
