package org.colloquy.web.demo.engine;

import java.util.Optional;
import java.util.stream.Stream;

/** The faults that the demo engine can play, with the names they have in its settings. */
enum FaultType {
    RATE_LIMITED("429"),
    SERVER_ERROR("500"),
    UNAUTHORIZED("401"),
    HANG("hang"),
    GARBLED("garbled"),
    TRUNCATED("truncated"),
    REFUSAL("refusal");

    private final String code;

    FaultType(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Optional<FaultType> of(String code) {
        return Stream.of(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
