/**
 * The ledger of engine calls and what was reserved for them. Right of record. The one decision worth knowing: every
 * call stands in the ledger, also the failed and fenced ones; until it does, its reservation stands for it (B7).
 */
package org.colloquy.usage;
