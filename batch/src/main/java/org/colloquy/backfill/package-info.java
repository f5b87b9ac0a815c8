/** The scan of a full run. It opens records and advances the run; it never calls an engine and never waits. */
package org.colloquy.backfill;
