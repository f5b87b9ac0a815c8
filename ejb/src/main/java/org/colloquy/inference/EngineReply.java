package org.colloquy.inference;

/** How one call ended: with an answer or with a failure. */
public sealed interface EngineReply permits EngineAnswer, EngineFailure {
    /** What is known of the call, for the ledger. */
    CallFacts facts();
}
