package org.colloquy.storage;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** One row of a native query, read by column number from 0, whatever types the driver chose. */
public final class Row {
    private static final InstantConverter INSTANTS = new InstantConverter();

    private final Object[] cells;

    /** @param result what JPA gives of a row: an array, or the bare value of a single column */
    Row(Object result) {
        this.cells = result instanceof Object[] many ? many.clone() : new Object[] {result};
    }

    /** For tests: a row of these values. */
    static Row of(Object... cells) {
        return new Row(cells);
    }

    public String text(int column) {
        Object value = cells[column];
        return value == null ? null : value.toString();
    }

    /** A whole number; 0 for null. */
    public long whole(int column) {
        Long value = id(column);
        return value == null ? 0 : value;
    }

    /** A whole number; null for null. */
    public Long id(int column) {
        return cells[column] == null ? null : Long.valueOf(((Number) cells[column]).longValue());
    }

    /** A whole number that fits an int; null for null. */
    public Integer integer(int column) {
        return cells[column] == null ? null : Integer.valueOf(((Number) cells[column]).intValue());
    }

    /** An exact decimal; 0 for null. */
    public BigDecimal decimal(int column) {
        return cells[column] == null ? BigDecimal.ZERO : new BigDecimal(cells[column].toString());
    }

    /** A truth value, stored as one or as 0 and 1; false for null. */
    public boolean flag(int column) {
        return cells[column] instanceof Boolean b ? b : whole(column) != 0;
    }

    /** An instant stored as DATETIME in UTC; null for null. */
    public Instant instant(int column) {
        Object value = cells[column] instanceof Timestamp t ? t.toLocalDateTime() : cells[column];
        return INSTANTS.convertToEntityAttribute((LocalDateTime) value);
    }

    /** A calendar day; null for null. */
    public LocalDate day(int column) {
        return cells[column] == null ? null : LocalDate.parse(cells[column].toString());
    }

    /** A word of an enumeration; null for null. */
    public <E extends Enum<E>> E word(int column, Class<E> of) {
        return cells[column] == null ? null : Enum.valueOf(of, text(column));
    }

    /** A JSON tree; null for null. */
    public JsonNode json(int column) {
        return Json.tree(text(column));
    }

    /** A JSON value; null for null. */
    public <T> T json(int column, Class<T> type) {
        return Json.read(text(column), type);
    }

    /** A JSON value of a generic type; null for null. */
    public <T> T json(int column, TypeReference<T> type) {
        return cells[column] == null ? null : Json.MAPPER.readValue(text(column), type);
    }

    /** A JSON list of texts; empty for null. */
    public List<String> texts(int column) {
        String[] values = json(column, String[].class);
        return values == null ? List.of() : List.of(values);
    }
}
