/**
 * Bells and events: how work is announced and results are told. Right of settings, left of inference. The one decision
 * worth knowing: a bell is no assignment and need not be durable (B1.2); whatever must not be lost is a row first.
 */
package org.colloquy.dispatch;
