package org.colloquy.inference;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingRegistry;
import com.knuddels.jtokkit.api.EncodingType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which tokenizer a model has. Only OpenAI's are public; every other model is counted by the newest of them. */
final class Tokenizers {
    private static final List<String> O200K =
            List.of("gpt-4o", "gpt-4.1", "gpt-4.5", "gpt-5", "gpt-oss", "chatgpt-", "o1", "o3", "o4");
    private static final List<String> CL100K = List.of("gpt-4", "gpt-3.5", "gpt-35");

    /** Loads a vocabulary when it is first asked for: each takes memory and up to a second. */
    private final EncodingRegistry registry = Encodings.newLazyEncodingRegistry();

    /** A tokenizer, and whether it is known to be the model's. */
    record Choice(EncodingType type, boolean known) {}

    Choice of(String model) {
        String lower = model == null ? "" : model.toLowerCase(Locale.ROOT);
        String name = lower.substring(lower.lastIndexOf('/') + 1);
        return known(name).map(type -> new Choice(type, true)).orElse(new Choice(EncodingType.O200K_BASE, false));
    }

    private static Optional<EncodingType> known(String name) {
        if (O200K.stream().anyMatch(name::startsWith)) {
            return Optional.of(EncodingType.O200K_BASE);
        }
        return CL100K.stream().anyMatch(name::startsWith) ? Optional.of(EncodingType.CL100K_BASE) : Optional.empty();
    }

    Encoding encoding(EncodingType type) {
        return registry.getEncoding(type);
    }
}
