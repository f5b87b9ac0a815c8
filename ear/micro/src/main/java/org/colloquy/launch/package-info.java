/**
 * Starts Colloquy as one process: the database beside it, the stock server inside it, on that the broker and the
 * application; and takes them down again in the opposite order.
 *
 * <p>Neighbours: the command {@code run} starts it; the application gets what was decided here as system properties
 * {@code colloquy.*} and knows nothing else of it. It imports nothing of the application.
 *
 * <p>The decision worth knowing: signals are handled here and not by shutdown hooks. Hooks of the server, of the broker
 * and of the database run all at once, and the application would lose its database in the middle of its last sentence.
 */
package org.colloquy.launch;
