package org.colloquy.execution;

import java.util.Optional;
import org.colloquy.job.Definitions;
import org.colloquy.job.Dossier;
import org.colloquy.job.Job;
import org.colloquy.record.Claimed;
import org.colloquy.record.Outcome;
import org.colloquy.run.Run;

/**
 * A claimed record with everything that is needed to work on it.
 *
 * @param definitions the catalogue by which this piece of work is judged from start to end
 * @param barred what keeps the whole record from going on now; empty: nothing
 */
record Work(Claimed claimed, Run run, Job job, Dossier dossier, Definitions definitions, Optional<Outcome> barred) {}
