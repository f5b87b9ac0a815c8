package org.colloquy.dispatch;

import org.colloquy.queue.Lane;

/** The names of the broker's addresses, as the contract gives them. */
public final class Addresses {
    public static final String CONVERSATIONS = "colloquy.conversations";
    public static final String INVALID = "colloquy.conversations.invalid";
    public static final String RESULTS = "colloquy.results";
    public static final String LIVE_BELLS = "colloquy.bells.live";
    public static final String BACKFILL_BELLS = "colloquy.bells.backfill";

    /** String property: what is wrong with a message, and where. */
    public static final String ERROR_PROPERTY = "colloquy_error";

    /** String property: code of the tenant that a result belongs to. */
    public static final String TENANT_PROPERTY = "colloquy_tenant";

    private Addresses() {}

    static String bells(Lane lane) {
        return lane == Lane.LIVE ? LIVE_BELLS : BACKFILL_BELLS;
    }
}
