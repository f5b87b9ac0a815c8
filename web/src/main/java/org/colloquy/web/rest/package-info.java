/**
 * REST under {@code /api/v1}: thin resources over the use cases and read models that the console uses too. The one
 * decision worth knowing: resources turn requests into calls and values into the contract's shapes, and nothing else;
 * every refusal becomes a problem (RFC 9457) in one place.
 */
package org.colloquy.web.rest;
