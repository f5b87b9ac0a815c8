package org.colloquy.web.demo.engine;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;

/** Counts tokens as OpenAI's newer models do. Words that look like control tokens count as ordinary text. */
final class TokenCount {

    private static final int PER_MESSAGE = 3;

    private static final class Lazy {
        static final Encoding ENCODING = Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE);
    }

    private TokenCount() {}

    static int of(String text) {
        return Lazy.ENCODING.countTokensOrdinary(text);
    }

    /** Tokens of a whole request: its messages with their framing, and the schema. */
    static int of(ChatRequest request) {
        int messages = request.messages().stream()
                .mapToInt(m -> of(m.text()) + PER_MESSAGE + 1)
                .sum();
        int format = request.responseFormat().isObject()
                ? of(request.responseFormat().toString())
                : 0;
        return messages + PER_MESSAGE + format;
    }

    /** The text's beginning of at most {@code limit} tokens. */
    static String cut(String text, int limit) {
        return Lazy.ENCODING.decode(Lazy.ENCODING.encodeOrdinary(text, limit).getTokens());
    }
}
