/**
 * Jobs and the catalogue of all definitions. Right of queue, left of run. The one decision worth knowing: a job plans
 * a conversation purely, in memory, from an immutable catalogue: what to do, and a reason for everything that is not
 * done (B3).
 */
package org.colloquy.job;
