package org.colloquy.task;

/**
 * Maps one attribute of an answer to a field.
 *
 * @param attribute name in the answer
 * @param field code of the field, the tenant's own or a global one
 * @param required whether an answer without it is refused
 * @param explanation whether an explanation is asked for
 * @param evidence whether quotes are asked for
 */
public record Output(String attribute, String field, boolean required, boolean explanation, boolean evidence) {}
