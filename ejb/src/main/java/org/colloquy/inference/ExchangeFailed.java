package org.colloquy.inference;

/** There is no answer; says which failure that is. */
final class ExchangeFailed extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient EngineFailure failure;

    ExchangeFailed(EngineFailure failure) {
        super(failure.detail());
        this.failure = failure;
    }

    EngineFailure failure() {
        return failure;
    }
}
