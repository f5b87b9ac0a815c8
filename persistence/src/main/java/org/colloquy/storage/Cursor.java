package org.colloquy.storage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a list goes on: the keys of the last item seen. Opaque to those who pass it back; it holds no secret and grants
 * nothing, since every page is read with the caller's own scope.
 *
 * @param list name of the list, so that a cursor of another one is refused
 * @param keys of the last item, in the list's order
 */
public record Cursor(String list, List<Long> keys) {
    private static final Pattern FORM = Pattern.compile("[a-z]+(:-?\\d{1,19})+");
    private static final int LONGEST = 200;

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor of(String list, Long... keys) {
        return new Cursor(list, Arrays.asList(keys));
    }

    /** The form that callers pass back: base64url without padding. */
    @Override
    public String toString() {
        String plain = list + keys.stream().map(k -> ":" + k).collect(Collectors.joining());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what a caller passed back.
     *
     * @param list the list that is read
     * @param count how many keys its cursors have
     * @throws BadInput if it is no cursor of that list
     */
    public static Cursor parse(String text, String list, int count) {
        try {
            Cursor cursor = read(text);
            if (cursor.list.equals(list) && cursor.keys.size() == count) {
                return cursor;
            }
        } catch (IllegalArgumentException e) {
            // Said below, the same way as a cursor of another list.
        }
        throw new BadInput("cursor", "is not a cursor of this list: pass nextCursor of the page before, unchanged");
    }

    private static Cursor read(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("too long");
        }
        String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        if (!FORM.matcher(plain).matches()) {
            throw new IllegalArgumentException("not the form of a cursor");
        }
        String[] parts = plain.split(":");
        return new Cursor(
                parts[0], Arrays.stream(parts).skip(1).map(Long::valueOf).toList());
    }
}
