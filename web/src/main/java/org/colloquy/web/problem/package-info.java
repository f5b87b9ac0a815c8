/**
 * How a request is refused, whoever refuses it. Knows nothing of the web's other packages; the doors in security and the
 * resources in rest both answer with it. The one decision worth knowing: every refusal is a problem (RFC 9457), also one
 * from before a resource was reached.
 */
package org.colloquy.web.problem;
