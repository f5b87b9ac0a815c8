package org.colloquy.inference;

import java.util.Optional;
import org.colloquy.money.Tokens;
import tools.jackson.databind.JsonNode;

/** Reads how many tokens a provider counted. */
final class Usage {
    private Usage() {}

    /** @return empty when it tells no count or an impossible one: then it is as if it told nothing */
    static Optional<Tokens> of(JsonNode usage) {
        Long input = count(usage.path("prompt_tokens"));
        Long written = count(usage.path("completion_tokens"));
        if (input == null || written == null) {
            return Optional.empty();
        }
        long output = Math.max(written, billedBeyondInput(usage, input));
        long cached =
                first(usage.path("prompt_tokens_details").path("cached_tokens"), usage.path("prompt_cache_hit_tokens"));
        long reasoning =
                first(usage.path("completion_tokens_details").path("reasoning_tokens"), usage.path("reasoning_tokens"));
        return Optional.of(new Tokens(input, Math.min(cached, input), output, Math.min(reasoning, output)));
    }

    /** Some count reasoning only in the total, and bill it. */
    private static long billedBeyondInput(JsonNode usage, long input) {
        Long total = count(usage.path("total_tokens"));
        return total == null ? 0 : total - input;
    }

    private static long first(JsonNode one, JsonNode other) {
        Long count = count(one);
        Long second = count(other);
        return count != null ? count : second != null ? second : 0;
    }

    private static Long count(JsonNode node) {
        boolean sane = node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= 0;
        return sane ? node.longValue() : null;
    }
}
