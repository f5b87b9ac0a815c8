package org.colloquy.web.rest;

import java.util.List;
import java.util.function.Function;
import org.colloquy.storage.Page;

/**
 * A page of a list as the contract shows it.
 *
 * @param nextCursor null: the list ends here
 */
record ListAnswer<T>(List<T> items, String nextCursor) {
    static <S, T> ListAnswer<T> of(Page<S> page, Function<S, T> shape) {
        return new ListAnswer<>(page.items().stream().map(shape).toList(), page.nextCursor());
    }

    /** A list that always fits on one page. */
    static <T> ListAnswer<T> whole(List<T> items) {
        return new ListAnswer<>(items, null);
    }
}
