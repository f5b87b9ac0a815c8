/**
 * The only readers of the deployment's settings, and who this node is. Leftmost of the verbs: every other package gets
 * typed values, the clock and ids from here. The one decision worth knowing: a setting that cannot be meant stops the
 * start and is named, rather than being replaced by a default in silence.
 */
package org.colloquy.settings;
