package org.colloquy.inference;

/**
 * The engine answered. Whether the text is of any use is judged by the task's output contract.
 *
 * @param text what the model wrote; may be empty
 * @param finishReason as the provider names it; null when it tells none
 */
public record EngineAnswer(String text, String finishReason, CallFacts facts) implements EngineReply {
    /** Without the text: it is content (law 6). */
    @Override
    public String toString() {
        return "EngineAnswer[finishReason=" + finishReason + ", facts=" + facts + "]";
    }
}
