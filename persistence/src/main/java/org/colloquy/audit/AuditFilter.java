package org.colloquy.audit;

import java.time.Instant;

/**
 * Which entries a list shows; null is any.
 *
 * @param from of this instant and later
 * @param to before this instant
 * @param object how it begins, as in {@code aiTask/} or whole
 * @param tenant code
 */
public record AuditFilter(Instant from, Instant to, String actor, String object, String tenant) {}
