package org.colloquy.web.demo.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The demo's conversations as the demo engine judges them: what a newcomer sees has to make sense. */
class DemoAnswersTest {

    private static final String MARK = "5eed5eed5eed5eed5eed5eed";
    private static final String SCHEMA = """
            {"type":"object","properties":{
             "csat":{"type":"object","properties":{"value":{"type":"integer","minimum":1,"maximum":5},"explanation":{"type":"string"}},"required":["value","explanation"]},
             "sentiment":{"type":"object","properties":{"value":{"enum":["Positive","Neutral","Negative","Mixed"]},"explanation":{"type":"string"}},"required":["value","explanation"]},
             "summary":{"type":"object","properties":{"value":{"type":"string","maxLength":600},"explanation":{"type":"string"}},"required":["value","explanation"]},
             "outcome":{"enum":["Resolved","Unresolved","Escalated","Follow-up"]},
             "churnRisk":{"enum":["Low","Medium","High"]},
             "callReason":{"enum":["Card","Billing","Flight","Hotel","Restaurant","Baggage","Loan","Other"]}},
             "required":["csat","sentiment","summary","outcome","churnRisk","callReason"]}""";
    private static final Map<String, JsonNode> CONVERSATIONS = conversations();

    private final DemoEngine engine = new DemoEngine(InstantSource.fixed(Instant.EPOCH));

    private static Map<String, JsonNode> conversations() {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        try (var in = DemoAnswersTest.class.getResourceAsStream("../conversations.jsonl")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(JsonMapper.shared()::readTree)
                    .forEach(c -> byId.put(c.required("externalId").stringValue(), c));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return byId;
    }

    private JsonNode judge(JsonNode conversation) {
        StringBuilder lines = new StringBuilder();
        conversation
                .required("segments")
                .forEach(s -> lines.append(s.required("speaker").stringValue())
                        .append(": ")
                        .append(s.required("text").stringValue())
                        .append('\n'));
        ObjectNode request = JsonNodeFactory.instance.objectNode().put("model", "demo-1");
        ArrayNode messages = request.putArray("messages");
        messages.addObject().put("role", "system").put("content", "You analyse.");
        messages.addObject().put("role", "user").put("content", "Data:\n" + MARK + "\n" + lines + MARK);
        messages.addObject().put("role", "user").put("content", "Judge it.");
        request.putObject("response_format")
                .put("type", "json_schema")
                .putObject("json_schema")
                .set("schema", JsonMapper.shared().readTree(SCHEMA));
        Reply reply = engine.complete(null, request.toString());
        return JsonMapper.shared()
                .readTree(reply.body().at("/choices/0/message/content").stringValue());
    }

    @ParameterizedTest
    @CsvSource({
        "hb-1001, Positive, 4, 5",
        "hb-1002, Negative, 1, 2",
        "hb-1003, Positive, 4, 5",
        "hb-1004, Negative, 1, 2",
        "hb-1005, Neutral, 3, 4",
        "hb-1007, Positive, 4, 5",
        "hb-1008, Mixed, 2, 4",
        "hb-1009, Neutral, 3, 4",
        "hb-1011, Positive, 4, 5",
        "hb-1013, Positive, 4, 5",
        "hb-1014, Neutral, 3, 4",
        "hb-1015, Negative, 1, 2",
        "hb-1016, Negative, 1, 2",
        "hb-1017, Negative, 1, 2",
        "hb-1019, Positive, 4, 5",
        "st-2001, Mixed, 2, 4",
        "st-2002, Negative, 1, 2",
        "st-2003, Negative, 1, 2",
        "st-2004, Positive, 4, 5",
        "st-2006, Neutral, 3, 4",
        "st-2007, Positive, 4, 5",
        "st-2009, Positive, 4, 5",
        "st-2011, Negative, 1, 2",
        "st-2012, Neutral, 3, 4",
        "st-2013, Positive, 4, 5",
        "st-2014, Negative, 1, 2",
        "st-2015, Neutral, 3, 4",
        "st-2017, Positive, 4, 5",
        "st-2018, Negative, 1, 2",
        "st-2019, Mixed, 2, 4",
        "cc-3001, Positive, 4, 5",
        "cc-3002, Negative, 1, 2",
        "cc-3003, Positive, 4, 5",
        "cc-3004, Neutral, 3, 4",
        "cc-3005, Mixed, 2, 4",
        "cc-3006, Positive, 4, 5",
        "cc-3007, Positive, 4, 5",
        "cc-3008, Negative, 1, 2",
        "cc-3009, Neutral, 3, 4",
        "cc-3011, Negative, 1, 2",
        "cc-3013, Positive, 4, 5",
        "cc-3014, Positive, 4, 5",
        "cc-3015, Negative, 1, 2",
        "cc-3017, Neutral, 3, 4",
    })
    void judgesAsAPersonWould(String id, String sentiment, int lowest, int highest) {
        JsonNode answer = judge(CONVERSATIONS.get(id));
        assertThat(answer.at("/sentiment/value").stringValue()).isEqualTo(sentiment);
        assertThat(answer.at("/csat/value").intValue()).isBetween(lowest, highest);
    }

    @ParameterizedTest
    @CsvSource({
        "hb-1015, High",
        "st-2014, High",
        "cc-3011, High",
        "hb-1002, High",
        "hb-1001, Low",
        "cc-3001, Low",
        "st-2006, Low"
    })
    void seesWhoMayLeave(String id, String risk) {
        assertThat(judge(CONVERSATIONS.get(id)).path("churnRisk").stringValue()).isEqualTo(risk);
    }

    @ParameterizedTest
    @CsvSource({
        "hb-1001, Resolved",
        "cc-3019, Resolved",
        "hb-1020, Unresolved",
        "hb-1012, Unresolved",
        "cc-3020, Unresolved",
        "st-2014, Escalated",
        "cc-3015, Escalated",
        "st-2005, Follow-up",
        "cc-3018, Follow-up"
    })
    void seesHowItEnded(String id, String outcome) {
        assertThat(judge(CONVERSATIONS.get(id)).path("outcome").stringValue()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "hb-1001, Card",
        "st-2002, Baggage",
        "cc-3005, Hotel",
        "cc-3001, Restaurant",
        "hb-1007, Loan",
        "st-2007, Flight"
    })
    void seesWhatItIsAbout(String id, String reason) {
        assertThat(judge(CONVERSATIONS.get(id)).path("callReason").stringValue())
                .isEqualTo(reason);
    }

    @Test
    void saysSomethingOfEveryConversation() {
        CONVERSATIONS.values().stream().filter(c -> !c.has("repeat")).forEach(conversation -> {
            JsonNode answer = judge(conversation);
            assertThat(answer.at("/summary/value").stringValue()).hasSizeBetween(10, 600);
            assertThat(answer.at("/csat/explanation").stringValue()).hasSizeBetween(20, 500);
        });
    }
}
