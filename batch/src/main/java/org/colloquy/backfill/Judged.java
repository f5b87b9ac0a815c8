package org.colloquy.backfill;

import org.colloquy.operation.Found;
import org.colloquy.operation.ScanPage;

/** A conversation that was judged, with the page that it came with. */
record Judged(ScanPage page, Found found) {}
