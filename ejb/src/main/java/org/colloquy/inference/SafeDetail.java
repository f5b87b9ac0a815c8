package org.colloquy.inference;

import java.util.regex.Pattern;
import org.colloquy.task.Prompt;

/**
 * Makes of a provider's error a line that may be shown and logged: short, on one line, without the key and without
 * anything that repeats what we sent.
 */
final class SafeDetail {
    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 60;

    /** A message that shares a piece of this length with what we sent repeats it. */
    private static final int PIECE = 16;

    private static final int STEP = 4;
    private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\s]+");
    private static final Pattern KEYS =
            Pattern.compile("(?i)\\b(sk|pk|rk|gsk|xai|key|AIza|Bearer)[-_ ]?[A-Za-z0-9*._-]{8,}|\\S*\\*{3,}\\S*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.: -]{1,60}");

    private final EngineRequest request;

    SafeDetail(EngineRequest request) {
        this.request = request;
    }

    /** {@code HTTP 400 invalid_request_error invalid_schema: …}. */
    String of(int status, ProviderError error) {
        StringBuilder line = new StringBuilder("HTTP ").append(status);
        name(line, error.type());
        name(line, error.code());
        String message = message(error.message());
        return message.isEmpty()
                ? line.toString()
                : line.append(": ").append(message).toString();
    }

    private void name(StringBuilder line, String name) {
        if (NAME.matcher(name).matches()
                && !name.equals("error")
                && message(name).length() <= LONGEST_NAME) {
            line.append(' ').append(message(name));
        }
    }

    private String message(String given) {
        String flat = NOT_SHOWN
                .matcher(given.length() > 4 * LONGEST ? given.substring(0, 4 * LONGEST) : given)
                .replaceAll(" ")
                .strip();
        String cut = flat.length() > LONGEST ? flat.substring(0, LONGEST) + '…' : flat;
        if (repeats(cut)) {
            return "(the message repeats what was sent)";
        }
        String key = request.key() == null ? "" : request.key().value();
        String masked = key.isEmpty() ? cut : cut.replace(key, "***");
        return KEYS.matcher(masked).replaceAll("***");
    }

    private boolean repeats(String message) {
        Prompt prompt = request.question().prompt();
        for (int from = 0; from + PIECE <= message.length(); from += STEP) {
            String piece = message.substring(from, from + PIECE);
            if (prompt.content().contains(piece) || prompt.instructions().contains(piece)) {
                return true;
            }
        }
        return false;
    }
}
