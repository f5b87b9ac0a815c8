package org.colloquy.web.rest;

import org.colloquy.storage.Json;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as the contract shows it: as it is stored, and exact decimals without exponents. */
final class RestJson {
    static final JsonMapper MAPPER = Json.MAPPER
            .rebuild()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private RestJson() {}
}
