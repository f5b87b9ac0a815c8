/**
 * Money and tokens as values. Knows nothing. The one decision worth knowing: cost is decimal with nine places and is
 * never rounded per call beyond them, so that sums are exact.
 */
package org.colloquy.money;
