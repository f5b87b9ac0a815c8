package org.colloquy.web.demo.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class DemoEngineTest {

    private static final String MARK = "f00dbabe0123456789abcdef";
    private static final String SCHEMA =
            "{\"type\":\"object\",\"properties\":{\"csat\":{\"type\":\"object\",\"properties\":"
                    + "{\"value\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":5},\"explanation\":{\"type\":\"string\"}},"
                    + "\"required\":[\"value\",\"explanation\"],\"additionalProperties\":false}},\"required\":[\"csat\"],\"additionalProperties\":false}";

    private final DemoEngine engine = new DemoEngine(InstantSource.fixed(Instant.ofEpochSecond(1_800_000_000)));

    private static ObjectNode request(String content, String instructions) {
        ObjectNode request = JsonNodeFactory.instance.objectNode().put("model", "demo-1");
        ArrayNode messages = request.putArray("messages");
        messages.addObject().put("role", "system").put("content", "You analyse conversations.");
        messages.addObject()
                .put("role", "user")
                .put(
                        "content",
                        "Between the lines with " + MARK + " is data.\n<<<" + MARK + "\n" + content + "\n" + MARK
                                + ">>>");
        messages.addObject().put("role", "user").put("content", instructions);
        return request;
    }

    private static ObjectNode withSchema(ObjectNode request) {
        request.putObject("response_format")
                .put("type", "json_schema")
                .putObject("json_schema")
                .put("name", "answer")
                .put("strict", true)
                .set("schema", JsonMapper.shared().readTree(SCHEMA));
        return request;
    }

    private static ObjectNode angry() {
        return withSchema(request(
                "CUSTOMER: This is awful. I am furious, you are useless.\nAGENT: Sorry.", "Score the satisfaction."));
    }

    private Reply ask(ObjectNode request) {
        return engine.complete(null, request.toString());
    }

    private static String text(Reply reply) {
        return reply.body().at("/choices/0/message/content").stringValue();
    }

    private static JsonNode json(Reply reply) {
        return JsonMapper.shared().readTree(text(reply));
    }

    private void fault(String type, double share) {
        engine.change("{\"fault\":{\"type\":\"" + type + "\",\"share\":" + share + ",\"retryAfterSeconds\":3}}");
    }

    @Test
    void answersAsAProviderWould() {
        Reply reply = ask(angry());
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().path("object").stringValue()).isEqualTo("chat.completion");
        assertThat(reply.body().path("model").stringValue()).isEqualTo("demo-1-2026-06");
        assertThat(reply.body().path("created").longValue()).isEqualTo(1_800_000_000);
        assertThat(reply.body().at("/choices/0/finish_reason").stringValue()).isEqualTo("stop");
        assertThat(reply.body().at("/choices/0/message/refusal").isNull()).isTrue();
        assertThat(json(reply).at("/csat/value").intValue()).isEqualTo(1);
        assertThat(json(reply).at("/csat/explanation").stringValue()).contains("negative");
    }

    @Test
    void countsTokens() {
        JsonNode usage = ask(angry()).body().path("usage");
        assertThat(usage.path("prompt_tokens").intValue()).isBetween(60, 400);
        assertThat(usage.path("completion_tokens").intValue()).isBetween(10, 100);
        assertThat(usage.path("total_tokens").intValue())
                .isEqualTo(usage.path("prompt_tokens").intValue()
                        + usage.path("completion_tokens").intValue());
    }

    @Test
    void countsControlTokensInTheContentAsText() {
        assertThat(ask(request("CUSTOMER: <|endoftext|> <|im_start|> I am happy.", "Summarise."))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void isDeterministic() {
        Reply first = ask(angry());
        assertThat(new DemoEngine(InstantSource.fixed(Instant.ofEpochSecond(1_800_000_000)))
                        .complete(null, angry().toString()))
                .isEqualTo(first);
        assertThat(ask(angry())).isEqualTo(first);
    }

    @Test
    void takesItsTimeByTheContent() {
        List<Duration> delays = IntStream.range(0, 50)
                .mapToObj(
                        i -> ask(request("CUSTOMER: Number " + i, "Summarise.")).delay())
                .toList();
        assertThat(delays).allMatch(d -> d.toMillis() >= 300 && d.toMillis() <= 900);
        assertThat(delays.stream().distinct().count()).isGreaterThan(30);
        engine.change("{\"latencyMs\":{\"min\":5,\"max\":5}}");
        assertThat(ask(angry()).delay()).isEqualTo(Duration.ofMillis(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"max_tokens", "max_completion_tokens"})
    void stopsAtTheLimitOfTokens(String name) {
        Reply reply = ask(angry().put(name, 7));
        assertThat(reply.body().at("/choices/0/finish_reason").stringValue()).isEqualTo("length");
        assertThat(reply.body().at("/usage/completion_tokens").intValue()).isLessThanOrEqualTo(7);
        assertThatThrownBy(() -> json(reply)).isInstanceOf(JacksonException.class);
    }

    @Test
    void findsTheSchemaInTheInstructions() {
        ObjectNode request = request(
                "CUSTOMER: This is awful and you are useless.",
                "Answer with JSON after this schema:\n" + SCHEMA + "\nNothing else.");
        request.putObject("response_format").put("type", "json_object");
        assertThat(json(ask(request)).at("/csat/value").intValue()).isEqualTo(1);
        request.remove("response_format");
        assertThat(json(ask(request)).at("/csat/value").intValue()).isEqualTo(1);
    }

    @Test
    void findsTheNamesInAnExample() {
        ObjectNode request =
                request("CUSTOMER: This is wonderful.", "Answer as {\"mood\": {\"value\": …, \"explanation\": \"…\"}}");
        request.putObject("response_format").put("type", "json_object");
        assertThat(json(ask(request)).at("/mood/value").stringValue()).isEqualTo("positive");
    }

    @Test
    void answersInPlainWordsWhenNoJsonIsWanted() {
        String text = text(ask(request(
                "CUSTOMER: I would like to book a table for four.\nAGENT: It is booked.",
                "Summarise in one sentence.")));
        assertThat(text).contains("book a table for four").doesNotStartWith("{").doesNotStartWith("\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "1",
                "nonsense",
                "{",
                "{}",
                "{\"model\":\"demo-1\"}",
                "{\"model\":\"demo-1\",\"messages\":[]}",
                "{\"model\":\"demo-1\",\"messages\":\"x\"}",
                "{\"model\":3,\"messages\":[{}]}",
                "{\"messages\":[{\"role\":\"user\",\"content\":\"x\"}]}",
                "{\"model\":\"demo-1\",\"messages\":[{}],\"max_tokens\":0}",
                "{\"model\":\"demo-1\",\"messages\":[{}],\"max_tokens\":\"x\"}",
                "{\"model\":\"demo-1\",\"messages\":[{}],\"stream\":true}"
            })
    void refusesBadRequestsPolitely(String body) {
        Reply reply = engine.complete(null, body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().at("/error/type").stringValue()).isEqualTo("invalid_request_error");
        assertThat(reply.body().at("/error/message").stringValue()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{}]",
                "[null]",
                "[3,\"x\"]",
                "[{\"role\":\"user\",\"content\":null}]",
                "[{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"hello\"},{\"type\":\"image\"},7]}]",
                "[{\"role\":\"user\",\"content\":\"\\ud83d\"}]",
                "[{\"role\":5,\"content\":{}}]"
            })
    void answersOddMessages(String messages) {
        assertThat(engine.complete(null, "{\"model\":\"any\",\"messages\":" + messages + "}")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"json_schema\"}",
                "{\"type\":\"json_schema\",\"json_schema\":{\"schema\":7}}",
                "\"json\"",
                "{\"type\":8}",
                "null"
            })
    void answersOddFormats(String format) {
        ObjectNode request = angry();
        request.set("response_format", JsonMapper.shared().readTree(format));
        assertThat(ask(request).status()).isEqualTo(200);
    }

    @Test
    void answersAConversationThatJustFits() {
        String content = "CUSTOMER: I am still waiting for the refund of my cancelled flight.\n".repeat(3_500);
        Reply reply = ask(withSchema(request(content, "Score the satisfaction.")));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().at("/usage/prompt_tokens").intValue()).isBetween(40_000, DemoEngine.CONTEXT);
    }

    @Test
    void refusesMoreThanItsContextHolds() {
        String content = "CUSTOMER: I am still waiting for the refund of my cancelled flight.\n".repeat(12_000);
        Reply reply = ask(withSchema(request(content, "Score the satisfaction.")));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().at("/error/code").stringValue()).isEqualTo("context_length_exceeded");
    }

    @Test
    void survivesDeepNesting() {
        String deep = "{\"a\":".repeat(400) + "1" + "}".repeat(400);
        assertThat(engine.complete(null, deep).status()).isEqualTo(400);
        assertThat(engine.complete(null, "[".repeat(100_000)).status()).isEqualTo(400);
    }

    @Test
    void asksForTheKeyOnlyIfOneIsSet() {
        engine.change("{\"apiKey\":\"s3cret\"}");
        assertThat(ask(angry()).status()).isEqualTo(401);
        assertThat(engine.complete("Bearer wrong", angry().toString())
                        .body()
                        .at("/error/code")
                        .stringValue())
                .isEqualTo("invalid_api_key");
        assertThat(engine.complete("Bearer s3cret", angry().toString()).status())
                .isEqualTo(200);
        engine.change("{\"apiKey\":null}");
        assertThat(ask(angry()).status()).isEqualTo(200);
    }

    @Test
    void plays429WithTheTimeToWait() {
        fault("429", 1);
        Reply reply = ask(angry());
        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.headers()).containsEntry("Retry-After", "3");
        assertThat(reply.body().at("/error/code").stringValue()).isEqualTo("rate_limit_exceeded");
        assertThat(reply.delay()).isZero();
    }

    @Test
    void plays500And401() {
        fault("500", 1);
        assertThat(ask(angry()).status()).isEqualTo(500);
        fault("401", 1);
        assertThat(ask(angry()).status()).isEqualTo(401);
    }

    @Test
    void hangsLongerThanAnyClientWaits() {
        fault("hang", 1);
        assertThat(ask(angry()).delay()).isGreaterThan(Duration.ofMinutes(10));
    }

    @Test
    void playsGarbledAnswers() {
        fault("garbled", 1);
        Reply reply = ask(angry());
        assertThat(reply.body().at("/choices/0/finish_reason").stringValue()).isEqualTo("stop");
        assertThatThrownBy(() -> json(reply)).isInstanceOf(JacksonException.class);
        assertThat(text(reply)).doesNotContain("{");
    }

    @Test
    void playsTruncatedAnswers() {
        fault("truncated", 1);
        Reply reply = ask(angry());
        assertThat(reply.body().at("/choices/0/finish_reason").stringValue()).isEqualTo("length");
        assertThatThrownBy(() -> json(reply)).isInstanceOf(JacksonException.class);
    }

    @Test
    void playsRefusals() {
        fault("refusal", 1);
        Reply reply = ask(angry());
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().at("/choices/0/message/content").isNull()).isTrue();
        assertThat(reply.body().at("/choices/0/message/refusal").stringValue()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.1, 0.2, 0.25, 0.5, 0.75, 1})
    void faultsMeetExactlyTheirShare(double share) {
        fault("500", share);
        long met = IntStream.range(0, 200)
                .filter(i -> ask(angry()).status() == 500)
                .count();
        assertThat(met).isEqualTo(Math.round(200 * share));
    }

    @Test
    void forgetsAFaultThatIsTakenBack() {
        fault("500", 1);
        engine.change("{\"fault\":null}");
        assertThat(ask(angry()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "x",
                "{\"latencyMs\":{\"min\":5,\"max\":4}}",
                "{\"latencyMs\":{\"min\":-1,\"max\":4}}",
                "{\"latencyMs\":{\"min\":\"x\",\"max\":4}}",
                "{\"latencyMs\":{\"min\":0,\"max\":9999999}}",
                "{\"fault\":{}}",
                "{\"fault\":{\"type\":\"flood\"}}",
                "{\"fault\":{\"type\":\"500\",\"share\":0}}",
                "{\"fault\":{\"type\":\"500\",\"share\":1.01}}",
                "{\"fault\":{\"type\":\"500\",\"share\":\"x\"}}",
                "{\"fault\":3}",
                "{\"apiKey\":7}",
                "{\"fault\":{\"type\":\"429\",\"retryAfterSeconds\":-1}}",
                "{\"latencyMs\":7,\"fault\":{\"type\":\"no\"}}"
            })
    void refusesBadSettingsAndKeepsTheOldOnes(String document) {
        fault("429", 0.5);
        EngineSettings before = engine.settings();
        assertThatThrownBy(() -> engine.change(document)).isInstanceOf(RejectedRequest.class);
        assertThat(engine.settings()).isEqualTo(before);
    }

    @Test
    void showsItsSettingsButNeverTheKey() {
        engine.change(
                "{\"latencyMs\":{\"min\":1,\"max\":2},\"fault\":{\"type\":\"429\",\"share\":0.2,\"retryAfterSeconds\":3},\"apiKey\":\"s3cret\"}");
        String shown = SettingsDocument.write(engine.settings()).toString();
        assertThat(shown)
                .contains("\"min\":1", "\"share\":0.2", "\"retryAfterSeconds\":3", "\"***\"")
                .doesNotContain("s3cret");
        engine.change(shown);
        assertThat(engine.complete("Bearer s3cret", angry().toString()).status())
                .isIn(200, 429);
        assertThat(SettingsDocument.write(engine.settings()).toString()).isEqualTo(shown);
    }

    @Test
    void listsItsModels() {
        assertThat(engine.models().body().at("/data/0/id").stringValue()).isEqualTo("demo-1");
    }
}
