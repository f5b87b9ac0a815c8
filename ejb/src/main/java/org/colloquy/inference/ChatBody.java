package org.colloquy.inference;

import org.colloquy.engine.EngineSettings;
import org.colloquy.engine.StructuredOutput;
import org.colloquy.storage.Json;
import org.colloquy.task.Prompt;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the body of a chat-completions request. */
final class ChatBody {
    private static final int LONGEST_NAME = 64;
    private static final char REPLACEMENT = '\ufffd';

    private ChatBody() {}

    static byte[] of(EngineRequest request, String outputLimit) {
        EngineSettings engine = request.engine();
        Question question = request.question();
        ObjectNode body = Json.MAPPER.createObjectNode();
        body.put("model", engine.model());
        messages(body.putArray("messages"), question.prompt());
        if (engine.temperature() != null) {
            body.put("temperature", engine.temperature());
        }
        body.put(outputLimit, question.maxOutputTokens());
        if (question.schema() != null) {
            format(body, engine.structuredOutput(), question);
        }
        return Json.MAPPER.writeValueAsBytes(body);
    }

    private static void messages(ArrayNode messages, Prompt prompt) {
        message(messages, "system", prompt.system());
        message(messages, "user", prompt.content());
        message(messages, "user", prompt.instructions());
    }

    private static void message(ArrayNode messages, String role, String content) {
        messages.addObject().put("role", role).put("content", wellFormed(content));
    }

    private static void format(ObjectNode body, StructuredOutput how, Question question) {
        if (how == StructuredOutput.JSON_OBJECT) {
            body.putObject("response_format").put("type", "json_object");
        }
        if (how == StructuredOutput.JSON_SCHEMA) {
            ObjectNode format = body.putObject("response_format").put("type", "json_schema");
            format.putObject("json_schema")
                    .put("name", name(question.schemaName()))
                    .put("strict", true)
                    .set("schema", question.schema());
        }
    }

    /** Providers take letters, digits, underscore and dash, 64 at most. */
    private static String name(String given) {
        String safe = given == null ? "" : given.replaceAll("[^A-Za-z0-9_-]", "_");
        return safe.isEmpty() ? "answer" : safe.substring(0, Math.min(safe.length(), LONGEST_NAME));
    }

    /** Half of a surrogate pair cannot be written in UTF-8; content may hold some all the same. */
    static String wellFormed(String text) {
        int first = firstLoneSurrogate(text, 0);
        if (first < 0) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text);
        for (int at = first; at >= 0; at = firstLoneSurrogate(text, at + 1)) {
            mended.setCharAt(at, REPLACEMENT);
        }
        return mended.toString();
    }

    private static int firstLoneSurrogate(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean paired = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!paired) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
