package org.colloquy.task;

import tools.jackson.databind.JsonNode;

/**
 * In which form a task answers.
 *
 * @param format JSON or TEXT
 * @param schema the task's own JSON schema; null: generated from outputs and fields (B10)
 */
public record Response(ResponseFormat format, JsonNode schema) {
    public static final Response JSON = new Response(ResponseFormat.JSON, null);

    public Response {
        format = format == null ? ResponseFormat.JSON : format;
        schema = schema == null || schema.isNull() ? null : schema;
    }
}
