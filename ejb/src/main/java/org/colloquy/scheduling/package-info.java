/**
 * What begins by the clock. Right of operation, left of administration. The one decision worth knowing: every node has
 * the timer, and each step asks the database whether it is to be done, so no node is special and none need be told.
 */
package org.colloquy.scheduling;
