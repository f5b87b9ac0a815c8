package org.colloquy.web.demo.engine;

import org.colloquy.web.demo.rules.Reading;
import org.colloquy.web.demo.schema.SchemaAnswer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the text of an answer: an instance of the schema that was sent or written in the instructions, or plain words. */
final class Composer {

    private static final JsonNode TEXT = JsonNodeFactory.instance.objectNode().put("type", "string");

    private Composer() {}

    static String compose(ChatRequest request) {
        Reading reading = Reading.of(request.conversation());
        JsonNode schema = schema(request);
        JsonNode answer = new SchemaAnswer(schema, reading).instance(schema, request.instructions());
        return answer.isString() && schema == TEXT ? answer.stringValue() : answer.toString();
    }

    private static JsonNode schema(ChatRequest request) {
        JsonNode sent = request.responseFormat().path("json_schema").path("schema");
        if (sent.isObject()) {
            return sent;
        }
        boolean json = request.responseFormat().path("type").asString("").startsWith("json");
        return SchemaInText.find(request.instructions()).orElseGet(() -> json ? summaryOnly() : TEXT);
    }

    private static ObjectNode summaryOnly() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        schema.putObject("properties").set("summary", TEXT);
        return schema;
    }
}
