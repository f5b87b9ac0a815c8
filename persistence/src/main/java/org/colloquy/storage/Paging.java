package org.colloquy.storage;

import java.util.List;
import java.util.function.Function;

/**
 * Which page of a list is asked for. Lists go on after the last item seen, by its keys: a page costs the same however
 * deep it lies, and what is added meanwhile neither repeats nor hides an item.
 *
 * @param limit items on a page; 1 to 1,000
 * @param cursor where to go on, as an earlier {@link Page} told; null: from the beginning
 */
public record Paging(int limit, String cursor) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int MOST = 1000;
    public static final Paging FIRST = new Paging(DEFAULT_LIMIT, null);

    public Paging {
        if (limit < 1 || limit > MOST) {
            throw new BadInput("limit", "must be a whole number from 1 to " + MOST);
        }
    }

    /**
     * Reads what a caller wrote; null or empty text is the default.
     *
     * @throws BadInput if the limit is not a whole number from 1 to 1,000
     */
    public static Paging of(String limit, String cursor) {
        return new Paging(number(limit), cursor == null || cursor.isEmpty() ? null : cursor);
    }

    private static int number(String limit) {
        try {
            return limit == null || limit.isEmpty() ? DEFAULT_LIMIT : Integer.parseInt(limit);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** How many rows a query must fetch to know whether there are more. */
    public int fetch() {
        return limit + 1;
    }

    /**
     * Makes the page of what was fetched.
     *
     * @param fetched up to {@link #fetch()} items
     * @param cursorAfter the cursor that goes on after an item
     */
    public <T> Page<T> page(List<T> fetched, Function<T, Cursor> cursorAfter) {
        if (fetched.size() <= limit) {
            return new Page<>(fetched, null);
        }
        List<T> items = fetched.subList(0, limit);
        return new Page<>(items, cursorAfter.apply(items.get(limit - 1)).toString());
    }
}
