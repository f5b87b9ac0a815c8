/**
 * The scan of a full run, as a chunk job of the batch runtime. It opens records and moves the run's token; it never calls
 * an engine and never waits: when it may not go on it ends, and the job timer begins the next stretch (B9.3). The one
 * decision worth knowing: the run's row is the memory, the runtime's checkpoints are only for those who look at it.
 */
package org.colloquy.backfill;
