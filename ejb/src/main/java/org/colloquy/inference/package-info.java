/**
 * Asking a large language model. Right of dispatch, left of admission: it knows providers and their ways to fail, but no
 * budgets, breakers, rates or records. The one decision worth knowing: what an engine does is a value, never an
 * exception, and nothing is sent twice from here: the one retry layer is the record's (B6.1).
 */
package org.colloquy.inference;
