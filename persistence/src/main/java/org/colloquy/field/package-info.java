/**
 * Custom fields and the values they hold. Right of conversation, left of engine and task. The one decision worth
 * knowing: a value carries its whole provenance, so that it can be explained without any history.
 */
package org.colloquy.field;
