/**
 * Runs: one execution of a job, with its counters and its place in history. Right of job, left of record. The one
 * decision worth knowing: counters are inserted as differences and folded later, so that no two conversations ever wait
 * for one row (B7.4).
 */
package org.colloquy.run;
