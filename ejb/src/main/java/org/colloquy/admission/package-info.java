/**
 * May this execution call its engine now? Right of inference, left of intake. The one decision worth knowing: nothing is
 * sent before its worst case stands in the database, and the asks of many conversations share one short transaction
 * (B7.1, B7.4).
 */
package org.colloquy.admission;
