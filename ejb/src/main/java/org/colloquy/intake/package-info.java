/**
 * Taking conversations in, by message and by REST. Right of admission, left of execution. The one decision worth
 * knowing: an event is stored and routed in one database transaction, the bell rings after it, and the message is
 * acknowledged after that, so that no crash loses a conversation (B1.3).
 */
package org.colloquy.intake;
