/**
 * Turns what the {@code rules} found in a conversation into an instance of whatever JSON schema was sent. Neighbours: reads
 * {@code org.colloquy.web.demo.rules}; is called by {@code org.colloquy.web.demo.engine}.
 *
 * <p>The decision worth knowing: the schema is obeyed first and sense is made second. Names and labels that are recognised
 * by {@link org.colloquy.web.demo.schema.Meaning} get a value by rule; for all others the nearest thing in the content is
 * taken, so that an operator's own task works in the demo too. Understood are objects, arrays, enums, constants, ranges,
 * lengths, formats, {@code $ref}, {@code allOf}, {@code anyOf}, {@code oneOf} and lists of types; not {@code not},
 * {@code if} and patterns to which nothing in the content fits.
 */
package org.colloquy.web.demo.schema;
