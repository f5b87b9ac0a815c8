package org.colloquy.usage;

/** How a call ended: answered, refused or failed by the provider, or with an unknown outcome (ASSUMED). */
public enum CallStatus {
    ANSWERED,
    FAILED,
    ASSUMED
}
