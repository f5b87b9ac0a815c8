package org.colloquy.backfill;

import org.colloquy.job.Dossier;
import org.colloquy.operation.ScanPage;

/** A conversation on its way through a chunk, with the page that it came with. */
record Candidate(ScanPage page, Dossier dossier) {}
