package org.colloquy.inference;

/** Why an engine lets nobody in until a person mends it: the name under which it is blocked (B6 ACCESS). */
public enum DenialReason {
    /** 401, or an error that says so: the key is wrong, revoked or missing. */
    BAD_KEY,
    /** Our own side: the stored key cannot be decrypted, or what it refers to is not there. */
    KEY_UNREADABLE,
    /** 402 or {@code insufficient_quota}: the account is out of money. */
    NO_CREDIT,
    /** 403: the key may not do this. */
    FORBIDDEN,
    /** The provider does not have this model, or not for this key. */
    MODEL_NOT_FOUND,
    /** 404, 405, 410 or a redirect: there is no chat-completions service at this address. */
    WRONG_ENDPOINT,
    /** The host name does not exist. */
    UNKNOWN_HOST,
    /** A link-local or metadata address (B13). */
    FORBIDDEN_ADDRESS,
    /** The server's certificate is not trusted or is another host's. */
    CERTIFICATE
}
