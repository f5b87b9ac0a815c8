/**
 * The demo: tenants, tasks, an engine and sixty conversations that were written for it, put in by the product's own use
 * cases on an empty database. Neighbours: {@code org.colloquy.administration} and {@code org.colloquy.intake} do the work;
 * {@code engine} below is the LLM that the demo calls.
 *
 * <p>The decision worth knowing: the demo has no roads of its own. Configuration and conversations are resources in the
 * formats of the contracts, so what a newcomer sees is what any operator could have sent.
 */
package org.colloquy.web.demo;
