/**
 * What operators read in Logs: events of runs and records in words. Domain data, not the server's log. Right of audit.
 * The one decision worth knowing: entries never hold content, prompts, answers or keys.
 */
package org.colloquy.journal;
