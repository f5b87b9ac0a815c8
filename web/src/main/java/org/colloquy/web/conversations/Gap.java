package org.colloquy.web.conversations;

import java.time.Instant;

/**
 * A task that has come to no value, and why.
 *
 * @param fields names of the fields that it would fill
 * @param reason in a word or two; null: the state says it all
 * @param sentence the reason in words
 * @param at when it was judged; null: never
 */
public record Gap(String taskName, String fields, String status, String reason, String sentence, Instant at) {}
