/**
 * Processing records and task executions: unfinished ones in small tables, ended ones in append-only history. Right of
 * run, left of usage. The one decision worth knowing: the row is the truth, a message only a bell (B1.2); work is
 * claimed on the conversation, with a lease and a fence that guard its settlement (B2.4).
 */
package org.colloquy.record;
