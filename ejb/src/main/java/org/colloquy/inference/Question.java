package org.colloquy.inference;

import org.colloquy.task.Prompt;
import tools.jackson.databind.JsonNode;

/**
 * What an engine is asked, whichever engine it is.
 *
 * @param schema JSON schema of the answer; null: free text. Under {@code JSON_OBJECT} and {@code PROMPT_ONLY} the schema
 *     is not sent as such: the prompt's instructions must hold it
 * @param schemaName how the schema is called towards the provider; null: {@code answer}
 * @param maxOutputTokens limit of the answer, reasoning included; 1 or more
 * @param correlationId sent as header {@code X-Correlation-Id}; null: none
 */
public record Question(Prompt prompt, JsonNode schema, String schemaName, int maxOutputTokens, String correlationId) {
    /** Without the texts: they are content (law 6). */
    @Override
    public String toString() {
        return "Question[schema=" + schemaName + ", maxOutputTokens=" + maxOutputTokens + ", correlationId="
                + correlationId + "]";
    }
}
