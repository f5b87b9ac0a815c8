/**
 * AI tasks: what is asked, of whom, and how an answer becomes field values. Right of engine, left of queue and job.
 * The one decision worth knowing: a saved version never changes, and a result is keyed by the hash of all that shaped
 * it (B5.1), so "is this value current?" is a comparison of two texts.
 */
package org.colloquy.task;
