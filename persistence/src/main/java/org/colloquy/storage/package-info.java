/**
 * The ground that the nouns stand on: ids, converters, JSON and the {@link org.colloquy.storage.Repository} stereotype.
 * Knows none of the nouns. The one decision worth knowing: definitions are stored as the JSON that the configuration
 * document shows, so that what an operator writes is what is kept; what is searched or counted has columns.
 */
package org.colloquy.storage;
