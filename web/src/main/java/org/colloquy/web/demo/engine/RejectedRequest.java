package org.colloquy.web.demo.engine;

/** A request that the engine does not take, with what OpenAI's error object says about it. */
final class RejectedRequest extends RuntimeException {

    private final int status;
    private final String code;

    RejectedRequest(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    Reply reply() {
        return ErrorReply.of(status, code, getMessage());
    }
}
