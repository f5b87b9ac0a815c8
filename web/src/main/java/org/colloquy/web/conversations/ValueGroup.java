package org.colloquy.web.conversations;

import java.util.List;

/**
 * The values of one display group.
 *
 * @param name null: of no group
 */
public record ValueGroup(String name, List<ValueCard> cards) {
    public ValueGroup {
        cards = List.copyOf(cards);
    }
}
