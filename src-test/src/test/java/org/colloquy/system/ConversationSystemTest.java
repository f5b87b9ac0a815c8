package org.colloquy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The way of a conversation from both doors to its values, and of what is no conversation. */
@Tag("system")
@ExtendWith(SharedProduct.class)
class ConversationSystemTest {
    private static final String TENANT = "brook-insurance";

    private Product product;
    private Rest rest;
    private Definitions definitions;

    @BeforeEach
    void configure(Product shared) {
        product = shared;
        rest = new Rest(shared);
        definitions = new Definitions("brook", List.of(TENANT), shared.address());
        rest.configure(definitions);
    }

    @Test
    void aConversationByRestEndsWithValues() throws Exception {
        var conversation = Conversation.of(TENANT, "by-rest");
        assertThat(rest.put(conversation)).isEqualTo(202);
        hasValues(rest.processed(conversation));
        isDecided(conversation);
        addsUp();
    }

    @Test
    void aConversationByJmsEndsWithValuesAndTellsOfIt() throws Exception {
        var conversation = Conversation.of(TENANT, "by-jms");
        try (var broker = new Broker(product)) {
            broker.send(conversation.message());
            hasValues(rest.processed(conversation));
            var result = broker.result(conversation).orElseThrow();
            assertThat(result.getStringProperty("colloquy_tenant")).isEqualTo(TENANT);
            assertThat(result.getText()).contains("\"PROCESSED\"", "\"SUCCEEDED\"", definitions.csat());
        }
        isDecided(conversation);
        addsUp();
    }

    @Test
    void anInvalidMessageIsPutAsideWithTheReason() throws Exception {
        try (var broker = new Broker(product)) {
            broker.send("{\"tenant\":\"" + TENANT + "\",\"externalId\":\"no-such-channel\",\"channel\":\"SMOKE\"}");
            var message = broker.invalid("no-such-channel").orElseThrow();
            assertThat(message.getStringProperty("colloquy_error")).contains("channel");
        }
    }

    @Test
    void theSameMessageTwiceMakesNoSecondRecord() throws Exception {
        var twice = Conversation.of(TENANT, "twice");
        var after = Conversation.of(TENANT, "after-twice");
        twice.json().put("occurredAt", "2026-05-04T09:32:00Z");
        try (var broker = new Broker(product)) {
            broker.send(twice.message());
            rest.processed(twice);
            broker.send(twice.message());
            broker.send(after.message());
            rest.processed(after);
        }
        assertThat(records("twice")).hasSize(1);
        assertThat(rest.processed(twice).path("processing").asString()).isEqualTo("SUCCEEDED");
    }

    private void hasValues(JsonNode conversation) {
        assertThat(conversation.path("processing").asString()).isEqualTo("SUCCEEDED");
        for (var code : List.of(definitions.csat(), definitions.summary())) {
            var field = conversation.path("fields").path(code);
            assertThat(field.path("state").asString()).isEqualTo("KNOWN");
            assertThat(field.path("explanation").asString()).isNotBlank();
            assertThat(field.path("source").asString()).isEqualTo("AI");
            assertThat(field.path("task").asString()).isEqualTo(code);
            assertThat(field.path("taskVersion").asInt()).isPositive();
            assertThat(field.path("engine").asString()).isEqualTo(definitions.code());
            assertThat(field.path("model").asString()).startsWith("demo-1");
        }
        var score = conversation.path("fields").path(definitions.csat());
        assertThat(score.path("value").asInt()).isBetween(1, 2);
        assertThat(score.path("label").asString()).isEqualTo("Dissatisfied");
    }

    private void isDecided(Conversation conversation) {
        var decisions = rest.get(conversation.path() + "/decisions").path("items").values().stream()
                .filter(decision -> decision.path("task").asString().startsWith(definitions.code()))
                .toList();
        assertThat(decisions).hasSize(2).allSatisfy(decision -> {
            assertThat(decision.path("status").asString()).isEqualTo("SUCCEEDED");
            assertThat(decision.path("attempts").asInt()).isEqualTo(1);
            assertThat(decision.path("inputTokens").asInt()).isPositive();
            assertThat(decision.path("outputTokens").asInt()).isPositive();
            assertThat(decision.path("cost").decimalValue()).isPositive();
        });
    }

    /** Counters follow the work within moments, so they are waited for. */
    private void addsUp() {
        Awaitility.await("counters").untilAsserted(() -> {
            var counters =
                    rest.get("/jobs/" + definitions.code()).path("currentRun").path("counters");
            var parts = Stream.of(
                            "pending", "running", "waiting", "succeeded", "partial", "skipped", "failed", "cancelled")
                    .mapToInt(name -> counters.path(name).asInt())
                    .sum();
            assertThat(parts).isPositive().isEqualTo(counters.path("matched").asInt());
            assertThat(counters.path("succeeded").asInt()).isEqualTo(parts);
        });
    }

    private List<JsonNode> records(String externalId) {
        var run = rest.get("/jobs/" + definitions.code())
                .path("currentRun")
                .path("id")
                .asString();
        return rest.get("/runs/" + run + "/records?limit=1000").path("items").values().stream()
                .filter(record -> record.path("externalId").asString().equals(externalId))
                .toList();
    }
}
