/**
 * The broker as the server sees it: a resource adapter that either starts a broker of its own or goes to one outside.
 *
 * <p>Neighbours: the server starts and stops it; listeners and senders of the application use it by the name {@code
 * artemis-ra}. It knows nothing of the application but the names of its addresses.
 *
 * <p>The decision worth knowing: the embedded broker lives in the adapter and not in the application, so it is up before
 * the first listener asks for it and goes down after the last one, and the same archive serves an external broker.
 */
package org.colloquy.broker;
