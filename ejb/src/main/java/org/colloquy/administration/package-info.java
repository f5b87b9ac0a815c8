/**
 * Changing what is configured, one use case a class. Right of scheduling, left of monitoring. The one decision worth
 * knowing: a document is read, judged against what the configuration will be, and only then applied, so that one answer
 * names everything that is wrong and nothing is ever applied by half.
 */
package org.colloquy.administration;
