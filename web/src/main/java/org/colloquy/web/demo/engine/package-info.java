/**
 * The demo engine: an OpenAI-compatible chat-completions server of our own, offline and deterministic, served under
 * {@code /demo-engine} of the product's port. {@link org.colloquy.web.demo.engine.DemoEngine} is plain Java from request to
 * reply; the servlets around it only carry bytes. Neighbours: {@code schema} and {@code rules} make the answers.
 *
 * <p>The decision worth knowing: a reply names its delay and the servlet keeps it on a scheduler, so that neither latency
 * nor a hang ever holds a thread. The pipeline reaches the engine over HTTP like any provider and does not know whose it is.
 */
package org.colloquy.web.demo.engine;
