package org.colloquy.web.shell;

import java.util.function.Function;
import org.colloquy.storage.BadInput;
import org.colloquy.storage.Page;
import org.colloquy.storage.Paging;

/**
 * The pages of a keyset list. Older goes on after the last row; newest goes back to the first page, since a cursor
 * knows its way in one direction only and the browser's Back button knows the other.
 *
 * @param newer address of the first page; null on the first page
 * @param older address of the next page; null on the last one
 * @param countText how many rows are on the page
 */
public record Pager(String newer, String older, String countText) {
    /** Rows on a page of the console. */
    public static final int ROWS = 25;

    /** The pager of a page that was read for an address. */
    public static Pager of(Page<?> page, Address here, String after, Words words) {
        return new Pager(
                after == null ? null : here.toString(),
                page.nextCursor() == null
                        ? null
                        : here.with("after", page.nextCursor()).toString(),
                page.items().isEmpty()
                        ? ""
                        : words.of("pager.shown", page.items().size()));
    }

    /** Reads a page after a cursor; the first one when the cursor is none of this list. Each try is a transaction. */
    public static <T> Page<T> read(String after, Function<Paging, Page<T>> list) {
        try {
            return list.apply(new Paging(ROWS, after));
        } catch (BadInput e) {
            if (after == null) {
                throw e;
            }
            return list.apply(new Paging(ROWS, null));
        }
    }
}
