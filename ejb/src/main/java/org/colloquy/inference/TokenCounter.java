package org.colloquy.inference;

import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import jakarta.enterprise.context.ApplicationScoped;
import org.colloquy.engine.EngineSettings;
import org.colloquy.engine.StructuredOutput;
import org.colloquy.storage.Json;

/**
 * Counts what a question takes of a model's context before it is asked. Texts up to 400,000 characters are counted
 * whole, longer ones by samples. A conversation's content is asked about once for each of its tasks, so recent texts are
 * remembered.
 */
@ApplicationScoped
public class TokenCounter {
    /** What surrounds each message, and what opens the answer, in the chat format. */
    private static final int PER_MESSAGE = 4;

    private static final int OPENING = 3;
    private static final int MESSAGES = 3;

    /** How providers introduce a schema to the model. */
    private static final int PER_SCHEMA = 20;

    private static final int LONGEST_WHOLE = 400_000;
    private static final int SAMPLES = 8;

    /** The tokenizer's time grows with the square of an unbroken run: it gets the text in pieces. */
    private static final int PIECE = 4_096;

    private final Tokenizers tokenizers = new Tokenizers();
    private final RecentCounts recent = new RecentCounts();

    /** The whole input of a question to an engine: messages, framing and, where it is sent, the schema. */
    public TokenCount count(EngineSettings engine, Question question) {
        Tokenizers.Choice choice = tokenizers.of(engine.model());
        long tokens = MESSAGES * PER_MESSAGE + OPENING;
        tokens += tokens(choice.type(), question.prompt().system());
        tokens += tokens(choice.type(), question.prompt().content());
        tokens += tokens(choice.type(), question.prompt().instructions());
        if (question.schema() != null && engine.structuredOutput() == StructuredOutput.JSON_SCHEMA) {
            tokens += PER_SCHEMA + tokens(choice.type(), Json.MAPPER.writeValueAsString(question.schema()));
        }
        return new TokenCount(tokens, choice.known());
    }

    /** One text alone, by the tokenizer of a model. */
    public TokenCount count(String model, String text) {
        Tokenizers.Choice choice = tokenizers.of(model);
        return new TokenCount(tokens(choice.type(), text), choice.known());
    }

    private long tokens(EncodingType type, String text) {
        Long known = recent.of(type, text);
        if (known != null) {
            return known;
        }
        Encoding encoding = tokenizers.encoding(type);
        long tokens =
                text.length() <= LONGEST_WHOLE ? whole(encoding, text, 0, text.length()) : sampled(encoding, text);
        recent.note(type, text, tokens);
        return tokens;
    }

    private static long whole(Encoding encoding, String text, int from, int to) {
        long tokens = 0;
        for (int start = from; start < to; ) {
            int end = pieceEnd(text, start, to);
            tokens += encoding.countTokensOrdinary(text.substring(start, end));
            start = end;
        }
        return tokens;
    }

    /** Cuts before a space, which begins a token, so that the count stays right; never inside a character. */
    private static int pieceEnd(String text, int start, int to) {
        int most = start + PIECE;
        if (most >= to) {
            return to;
        }
        int space = text.lastIndexOf(' ', most);
        if (space > start + PIECE / 2) {
            return space;
        }
        return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
    }

    /** Evenly spread samples stand for the whole, rounded up by a fiftieth. */
    private static long sampled(Encoding encoding, String text) {
        int length = LONGEST_WHOLE / SAMPLES;
        long tokens = 0;
        for (int i = 0; i < SAMPLES; i++) {
            int from = (int) ((long) (text.length() - length) * i / (SAMPLES - 1));
            tokens += whole(encoding, text, from, from + length);
        }
        long scaled = (tokens * text.length() + LONGEST_WHOLE - 1) / LONGEST_WHOLE;
        return scaled + scaled / 50;
    }
}
