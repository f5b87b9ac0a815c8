package org.colloquy.storage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Runs native statements, for the read models: what they show is no entity, and one statement sees one moment. */
@Repository
public class Database {
    @PersistenceContext
    private EntityManager entities;

    /** All rows of a query, each read into a value. */
    public <T> List<T> rows(Sql sql, Function<Row, T> read) {
        List<?> results = query(sql).getResultList();
        return results.stream().map(Row::new).map(read).toList();
    }

    /** The first row of a query. */
    public <T> Optional<T> row(Sql sql, Function<Row, T> read) {
        return rows(sql, read).stream().findFirst();
    }

    /** One page of a query that is ordered by the keys of its cursor and not limited yet. */
    public <T> Page<T> page(Sql sql, Paging paging, Function<Row, T> read, Function<T, Cursor> cursorAfter) {
        return paging.page(rows(sql.add("LIMIT " + paging.fetch()), read), cursorAfter);
    }

    /** All rows of a query for whole entities, managed. */
    public <T> List<T> entities(Sql sql, Class<T> type) {
        List<?> results =
                bind(entities.createNativeQuery(sql.numbered(), type), sql).getResultList();
        return results.stream().map(type::cast).toList();
    }

    /** Carries out a statement that changes rows; how many it changed. */
    public int change(Sql sql) {
        return query(sql).executeUpdate();
    }

    private Query query(Sql sql) {
        return bind(entities.createNativeQuery(sql.numbered()), sql);
    }

    private static Query bind(Query query, Sql sql) {
        List<Object> values = sql.values();
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
