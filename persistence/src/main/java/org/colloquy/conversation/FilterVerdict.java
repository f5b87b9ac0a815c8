package org.colloquy.conversation;

/**
 * What a filter says of a conversation.
 *
 * @param passes whether it matches
 * @param detail null when it passes; else the first failing leaf with the actual value, for example
 *     {@code durationSeconds GT 15: actual 9}
 */
public record FilterVerdict(boolean passes, String detail) {
    public static final FilterVerdict PASS = new FilterVerdict(true, null);

    public static FilterVerdict fail(String detail) {
        return new FilterVerdict(false, detail);
    }
}
