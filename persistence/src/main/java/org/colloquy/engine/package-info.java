/**
 * Engines: the configured connections to large language models. Right of field, left of task. The one decision worth
 * knowing: keys are stored encrypted beside the settings and never leave this package in the clear.
 */
package org.colloquy.engine;
