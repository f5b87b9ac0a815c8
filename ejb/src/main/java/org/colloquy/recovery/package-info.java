/**
 * What brings back work that a dead node held, and the node's own rhythm. Right of execution, left of operation. The one
 * decision worth knowing: a node frees its former boots' claims at its start, others after the lease (B2.5).
 */
package org.colloquy.recovery;
