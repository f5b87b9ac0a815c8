package org.colloquy.storage;

import jakarta.persistence.AttributeConverter;

/**
 * Stores a value as JSON text. One small subclass a type.
 *
 * @param <T> the immutable value's type
 */
public abstract class JsonConverter<T> implements AttributeConverter<T, String> {
    private final Class<T> type;

    protected JsonConverter(Class<T> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(T value) {
        return value == null ? null : Json.write(value);
    }

    @Override
    public T convertToEntityAttribute(String json) {
        return Json.read(json, type);
    }
}
