package org.colloquy.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.inference.FakeProvider.completion;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.colloquy.engine.EngineSettings;
import org.colloquy.engine.Provider;
import org.colloquy.engine.StructuredOutput;
import org.colloquy.money.Tokens;
import org.colloquy.record.ErrorClass;
import org.colloquy.record.Outcome;
import org.colloquy.settings.Secret;
import org.colloquy.storage.Json;
import org.colloquy.task.Prompt;
import org.colloquy.usage.CallStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class OpenAiCompatibleEngineTest {
    static final Instant NOW = Instant.parse("2026-03-01T12:00:00.250Z");
    static final Prompt PROMPT = new Prompt(
            "You analyse.", "<<f1>> the caller Patricia Brown lost a card <<f1>>", "Score the satisfaction.");
    private static final JsonNode SCHEMA = Json.tree("{\"type\":\"object\",\"properties\":{}}");

    private FakeProvider provider;
    private HttpExchange http;
    private OpenAiCompatibleEngine engine;

    @BeforeEach
    void start() throws Exception {
        provider = new FakeProvider();
        http = new HttpExchange(64, null);
        engine = new OpenAiCompatibleEngine(http, () -> NOW);
    }

    @AfterEach
    void stop() {
        http.stop();
        provider.close();
    }

    private EngineReply ask(EngineSettings settings) {
        Question question = new Question(PROMPT, SCHEMA, "call reason", 512, "rec-7");
        return engine.complete(new EngineRequest(settings, new Secret("sk-test-0123456789"), question));
    }

    private EngineReply ask() {
        return ask(Engines.within(provider.endpoint(), 5));
    }

    private EngineFailure fails(int status, String body, String... headers) {
        provider.answers(status, body, headers);
        return (EngineFailure) ask();
    }

    // What is sent -------------------------------------------------------------------------------------------------

    @Test
    void sendsThreeMessagesWithTheSchema() {
        ask();
        JsonNode body = provider.last().json();
        assertThat(provider.last().path()).isEqualTo("/v1/chat/completions");
        assertThat(body.path("model").asString()).isEqualTo("m1");
        assertThat(body.path("messages").valueStream().map(m -> m.path("role").asString()))
                .containsExactly("system", "user", "user");
        assertThat(body.path("messages")
                        .valueStream()
                        .map(m -> m.path("content").asString()))
                .containsExactly(PROMPT.system(), PROMPT.content(), PROMPT.instructions());
        assertThat(body.path("max_tokens").asInt()).isEqualTo(512);
        assertThat(body.path("temperature").asInt()).isZero();
        assertThat(body.path("response_format"))
                .isEqualTo(Json.tree(
                        "{\"type\":\"json_schema\",\"json_schema\":{\"name\":\"call_reason\",\"strict\":true,\"schema\":"
                                + SCHEMA + "}}"));
        assertThat(provider.last().header("Authorization")).isEqualTo("Bearer sk-test-0123456789");
        assertThat(provider.last().header("X-Correlation-Id")).isEqualTo("rec-7");
        assertThat(provider.last().header("Content-Type")).startsWith("application/json");
        assertThat(provider.last().header("Cookie")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "OPENAI_COMPATIBLE, max_tokens, Authorization, Bearer sk-test-0123456789",
        "OPENAI, max_completion_tokens, Authorization, Bearer sk-test-0123456789",
        "AZURE_OPENAI, max_completion_tokens, api-key, sk-test-0123456789",
        "OLLAMA, max_tokens, Authorization, Bearer sk-test-0123456789"
    })
    void speaksEachProvidersDialect(Provider which, String limit, String header, String key) {
        ask(Engines.of(which, provider.endpoint(), "m1", StructuredOutput.JSON_OBJECT));
        assertThat(provider.last().json().path(limit).asInt()).isEqualTo(512);
        assertThat(provider.last().header(header)).isEqualTo(key);
        assertThat(provider.last().json().path("response_format")).isEqualTo(Json.tree("{\"type\":\"json_object\"}"));
    }

    @Test
    void sendsNoFormatNoTemperatureAndNoKeyWhereThereIsNone() {
        EngineSettings plain = Engines.settings(
                Provider.OPENAI_COMPATIBLE, provider.endpoint() + "/", "m1", StructuredOutput.PROMPT_ONLY, 1, 5, null);
        engine.complete(new EngineRequest(plain, null, new Question(PROMPT, SCHEMA, null, 9, null)));
        assertThat(provider.last().path()).isEqualTo("/v1/chat/completions");
        assertThat(provider.last().json().has("response_format")).isFalse();
        assertThat(provider.last().json().has("temperature")).isFalse();
        assertThat(provider.last().header("Authorization")).isNull();
    }

    @Test
    void addsItsPathToEndpointsOfManyForms() {
        ChatDialect ollama = ChatDialect.of(Provider.OLLAMA);
        ChatDialect any = ChatDialect.of(Provider.OPENAI_COMPATIBLE);
        assertThat(ollama.address("http://h:11434")).hasToString("http://h:11434/v1/chat/completions");
        assertThat(ollama.address("http://h:11434/v1/")).hasToString("http://h:11434/v1/chat/completions");
        assertThat(any.address("http://h/a?api-version=1")).hasToString("http://h/a/chat/completions?api-version=1");
        assertThat(any.address("https://h/v1/chat/completions")).hasToString("https://h/v1/chat/completions");
        assertThat(any.address("http://[::1]:80/v1")).hasToString("http://[::1]:80/v1/chat/completions");
        assertThat(any.address("http://my_host:1/v1")).hasToString("http://my_host:1/v1/chat/completions");
        assertThat(ChatDialect.of(Provider.OPENAI).endpoint(Engines.of(Provider.OPENAI, " ", "m", null)))
                .isEqualTo("https://api.openai.com/v1");
    }

    @Test
    void unicodeArrivesAsItIsAndHalfPairsAreMended() {
        Prompt hostile = new Prompt("s", "日本 😀 \u0000 \u202e \ud83d end \ude00", "\ud800");
        Question question = new Question(hostile, null, null, 9, "ключ\r\nX-Evil: 1");
        engine.complete(new EngineRequest(Engines.within(provider.endpoint(), 5), null, question));
        JsonNode messages = provider.last().json().path("messages");
        assertThat(messages.path(1).path("content").asString()).isEqualTo("日本 😀 \u0000 \u202e \ufffd end \ufffd");
        assertThat(messages.path(2).path("content").asString()).isEqualTo("\ufffd");
        assertThat(provider.last().header("X-Evil")).isNull();
    }

    // What is answered ---------------------------------------------------------------------------------------------

    @Test
    void readsAnswerModelAndUsage() {
        provider.answers(
                200,
                completion(
                        "{\"content\":\"{\\\"csat\\\":4}\"}",
                        "stop",
                        "{\"prompt_tokens\":1000,\"completion_tokens\":50,\"total_tokens\":1050,"
                                + "\"prompt_tokens_details\":{\"cached_tokens\":800},"
                                + "\"completion_tokens_details\":{\"reasoning_tokens\":30}}"));
        EngineAnswer answer = (EngineAnswer) ask();
        assertThat(answer.text()).isEqualTo("{\"csat\":4}");
        assertThat(answer.finishReason()).isEqualTo("stop");
        CallFacts facts = answer.facts();
        assertThat(facts.usage()).isEqualTo(new Tokens(1000, 800, 50, 30));
        assertThat(facts.usageReported()).isTrue();
        assertThat(facts.model()).isEqualTo("m1-2026-01");
        assertThat(facts.httpStatus()).isEqualTo(200);
        assertThat(facts.status()).isEqualTo(CallStatus.ANSWERED);
        assertThat(facts.latency()).isPositive();
        assertThat(answer.toString()).doesNotContain("csat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "[]",
                "{\"prompt_tokens\":-1,\"completion_tokens\":5}",
                "{\"prompt_tokens\":1e999999999,\"completion_tokens\":5}",
                "{\"prompt_tokens\":99999999999999999999,\"completion_tokens\":5}",
                "{\"prompt_tokens\":\"7\",\"completion_tokens\":5}"
            })
    void impossibleUsageIsNone(String usage) {
        provider.answers(200, completion("{\"content\":\"x\"}", "stop", usage));
        CallFacts facts = ask().facts();
        assertThat(facts.usageReported()).isFalse();
        assertThat(facts.usage()).isEqualTo(Tokens.NONE);
        assertThat(facts.status()).isEqualTo(CallStatus.ANSWERED);
    }

    @Test
    void countsReasoningThatStandsOnlyInTheTotal() {
        String usage = "{\"prompt_tokens\":10,\"completion_tokens\":5,\"total_tokens\":40}";
        provider.answers(200, completion("{\"content\":\"x\"}", "stop", usage));
        assertThat(ask().facts().usage()).isEqualTo(Tokens.of(10, 30));
    }

    @Test
    void readsPartsUnicodeZipAndEmptyTexts() {
        provider.answers(
                200, completion("{\"content\":[{\"type\":\"text\",\"text\":\"a\"},{\"text\":\"b\"}]}", null, "null"));
        assertThat(((EngineAnswer) ask()).text()).isEqualTo("ab");
        provider.answersZipped(completion("naïve 日本 😀", "stop"));
        assertThat(((EngineAnswer) ask()).text()).isEqualTo("naïve 日本 😀");
        provider.answers(200, completion("", "stop"));
        assertThat(((EngineAnswer) ask()).text()).isEmpty();
    }

    @Test
    void anAnswerCutAtTheLimitIsTruncatedAndBilled() {
        provider.answers(200, completion("{\"csat\":", "length"));
        EngineFailure.Truncated cut = (EngineFailure.Truncated) ask();
        assertThat(cut.error()).isEqualTo(ErrorClass.TRUNCATED);
        assertThat(cut.answer()).isEqualTo("{\"csat\":");
        assertThat(cut.facts().usage()).isEqualTo(Tokens.of(100, 7));
        assertThat(cut.facts().status()).isEqualTo(CallStatus.ANSWERED);
    }

    @Test
    void refusalsOfEveryStyle() {
        provider.answers(200, completion("", "content_filter"));
        EngineReply filtered = ask();
        assertThat(filtered).isInstanceOf(EngineFailure.Refused.class);
        assertThat(filtered.facts().usageReported()).isTrue();
        provider.answers(
                200, completion("{\"content\":null,\"refusal\":\"I cannot help Patricia Brown.\"}", "stop", "{}"));
        EngineFailure refused = (EngineFailure) ask();
        assertThat(refused.error()).isEqualTo(ErrorClass.REFUSED);
        assertThat(refused.detail()).doesNotContain("Patricia");
        assertThat(fails(400, error("The response was filtered", null, "content_filter"))
                        .error())
                .isEqualTo(ErrorClass.REFUSED);
        String azure =
                "{\"error\":{\"code\":\"400\",\"message\":\"x\",\"innererror\":{\"code\":\"ResponsibleAIPolicyViolation\"}}}";
        assertThat(fails(400, azure).error()).isEqualTo(ErrorClass.REFUSED);
        String relay = "{\"error\":{\"code\":403,\"message\":\"flagged\",\"metadata\":{\"reasons\":[\"violence\"]}}}";
        assertThat(fails(403, relay).error()).isEqualTo(ErrorClass.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "42",
                "<html>bad gateway</html>",
                "{\"choices\":[]}",
                "{\"choices\":\"x\"}",
                "{\"choices\":[{\"message\":\"x\"}]}",
                "{\"choices\":[{\"message\":{\"content\":null}}]}",
                "{\"choices\":[{\"message\":{\"content\":{\"a\":1}}}]}",
                "{\"choices\":[{\"message\":",
                "data: {\"choices\":[]}\n\n",
                "{\"error\":\"odd\"}"
            })
    void whatIsNoChatCompletionIsGarbled(String body) {
        provider.answers(200, body);
        EngineFailure.Garbled garbled = (EngineFailure.Garbled) ask();
        assertThat(garbled.error()).isEqualTo(ErrorClass.OUTPUT);
        assertThat(garbled.facts().httpStatus()).isEqualTo(200);
        assertThat(garbled.outcome(NOW)).isInstanceOf(Outcome.Rejected.class);
    }

    @Test
    void brokenBytesDeepNestingAndBrokenZipAreGarbled() {
        provider.script(x -> FakeProvider.reply(x, 200, new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, 0}));
        assertThat(ask()).isInstanceOf(EngineFailure.Garbled.class);
        provider.answers(200, "[".repeat(100_000));
        assertThat(ask()).isInstanceOf(EngineFailure.Garbled.class);
        provider.answers(200, "{\"a\":".repeat(100_000));
        assertThat(ask()).isInstanceOf(EngineFailure.Garbled.class);
        provider.answers(200, "this is not gzip", "Content-Encoding", "gzip");
        assertThat(ask()).isInstanceOf(EngineFailure.Garbled.class);
    }

    @Test
    void aHugeAnswerIsGarbledAlsoWhenItComesSmall() {
        provider.script(x -> {
            x.sendResponseHeaders(200, 0);
            byte[] piece = " ".repeat(65_536).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 10_000; i++) {
                x.getResponseBody().write(piece);
            }
        });
        EngineFailure.Garbled flood = (EngineFailure.Garbled) ask();
        assertThat(flood.detail()).contains("larger than");
        provider.answersZipped(completion("a".repeat(50_000_000), "stop"));
        assertThat(ask()).isInstanceOf(EngineFailure.Garbled.class);
    }

    // What is turned down ------------------------------------------------------------------------------------------

    private static String error(String message, String type, String code) {
        return "{\"error\":{\"message\":" + Json.write(message) + ",\"type\":" + Json.write(type) + ",\"code\":"
                + Json.write(code) + "}}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            400 | Invalid value for 'temperature'                      | invalid_request_error | -                         | CONFIGURATION
            415 | Unsupported media type                               | -                     | -                         | CONFIGURATION
            422 | Unprocessable                                        | -                     | -                         | CONFIGURATION
            400 | max_tokens is too large: 99999                       | -                     | invalid_value             | CONFIGURATION
            400 | This model's maximum context length is 8192 tokens.  | invalid_request_error | context_length_exceeded   | TOO_LARGE
            400 | This model's maximum context length is 4096 tokens.  | BadRequestError       | -                         | TOO_LARGE
            400 | prompt is too long: 200251 tokens > 199999 maximum   | invalid_request_error | -                         | TOO_LARGE
            400 | the request exceeds the available context size       | exceed_context_size_error | -                     | TOO_LARGE
            422 | `inputs` tokens must have less than 4096             | -                     | -                         | TOO_LARGE
            413 | Payload too large                                    | -                     | -                         | TOO_LARGE
            429 | Request too large for m1 on tokens per min (TPM): Limit 30000, Requested 40000 | tokens | rate_limit_exceeded | TOO_LARGE
            429 | Rate limit reached                                   | requests              | rate_limit_exceeded       | RATE
            429 | -                                                    | -                     | -                         | RATE
            429 | You exceeded your current quota, please check your plan | insufficient_quota | insufficient_quota        | ACCESS
            401 | Incorrect API key provided                           | invalid_request_error | invalid_api_key           | ACCESS
            401 | -                                                    | -                     | -                         | ACCESS
            402 | Insufficient balance                                 | -                     | -                         | ACCESS
            403 | Country not supported                                | -                     | -                         | ACCESS
            404 | The model `m1` does not exist                        | -                     | model_not_found           | ACCESS
            404 | -                                                    | -                     | -                         | ACCESS
            405 | -                                                    | -                     | -                         | ACCESS
            400 | API key not valid. Please pass a valid API key.      | INVALID_ARGUMENT      | -                         | ACCESS
            408 | -                                                    | -                     | -                         | TRANSIENT
            425 | -                                                    | -                     | -                         | TRANSIENT
            500 | The server had an error                              | server_error          | -                         | TRANSIENT
            500 | context length                                       | -                     | insufficient_quota        | TRANSIENT
            502 | -                                                    | -                     | -                         | TRANSIENT
            503 | Loading model                                        | unavailable_error     | -                         | TRANSIENT
            504 | -                                                    | -                     | -                         | TRANSIENT
            529 | Overloaded                                           | overloaded_error      | -                         | TRANSIENT
            409 | -                                                    | -                     | -                         | INTERNAL
            418 | -                                                    | -                     | -                         | INTERNAL
            """)
    void eachErrorHasItsClass(int status, String message, String type, String code, ErrorClass expected) {
        EngineFailure failure = fails(status, error(message, type, code));
        assertThat(failure.error()).isEqualTo(expected);
        assertThat(failure.facts().httpStatus()).isEqualTo(status);
        assertThat(failure.facts().status()).isEqualTo(CallStatus.FAILED);
        assertThat(failure.facts().usageReported()).isFalse();
        assertThat(failure.detail()).startsWith("HTTP " + status);
        assertThat(provider.seen).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>no</html>",
                "[]",
                "[{\"error\":{\"code\":503}}]",
                "\"text\"",
                "{\"error\":null}",
                "{\"detail\":[{}]}"
            })
    void errorsWithoutAReadableBodyGoByTheirStatus(String body) {
        assertThat(fails(503, body).error()).isEqualTo(ErrorClass.TRANSIENT);
        assertThat(fails(429, body).error()).isEqualTo(ErrorClass.RATE);
        assertThat(fails(400, body).error()).isEqualTo(ErrorClass.CONFIGURATION);
    }

    @Test
    void aRelayedErrorInsideAnAnswerCounts() {
        EngineFailure relayed = fails(200, "{\"error\":{\"code\":429,\"message\":\"slow down\"}}", "Retry-After", "7");
        assertThat(relayed.error()).isEqualTo(ErrorClass.RATE);
        assertThat(relayed.notBefore()).isEqualTo(NOW.plusSeconds(7));
        assertThat(fails(200, "{\"error\":{\"code\":502}}").error()).isEqualTo(ErrorClass.TRANSIENT);
    }

    @Test
    void redirectsAreNotFollowed() throws Exception {
        try (FakeProvider elsewhere = new FakeProvider()) {
            EngineFailure moved = fails(307, "", "Location", elsewhere.endpoint() + "/chat/completions");
            assertThat(((EngineFailure.Denied) moved).reason()).isEqualTo(DenialReason.WRONG_ENDPOINT);
            assertThat(elsewhere.seen).isEmpty();
        }
    }

    @Test
    void theTimeToldCountsAlsoOf503() {
        assertThat(fails(429, "", "Retry-After", "3").notBefore()).isEqualTo(NOW.plusSeconds(3));
        assertThat(fails(503, "", "Retry-After", "9", "x-ratelimit-reset-requests", "6m0s")
                        .notBefore())
                .isEqualTo(NOW.plusSeconds(9));
        assertThat(fails(429, "", "Retry-After", "1", "x-ratelimit-reset-tokens", "6m0s")
                        .notBefore())
                .isEqualTo(NOW.plusSeconds(360));
        EngineFailure untold = fails(429, "");
        assertThat(untold.notBefore()).isNull();
        assertThat(((Outcome.Deferred) untold.outcome(NOW)).until()).isAfter(NOW);
    }

    @Test
    void detailsHoldNeitherContentNorKey() {
        EngineFailure echo = fails(400, error("Invalid: the caller Patricia Brown lost a card", null, "bad"));
        assertThat(echo.detail()).isEqualTo("HTTP 400 bad: (the message repeats what was sent)");
        EngineFailure key =
                fails(401, error("Incorrect API key provided: sk-test-0123456789 or sk-te***789.", null, "x"));
        assertThat(key.detail())
                .doesNotContain("0123456789")
                .doesNotContain("sk-te")
                .contains("***");
        EngineFailure lines = fails(400, error("a\r\nb\u0000\u202ec " + "x".repeat(9_000), "t\ny", "c"));
        assertThat(lines.detail()).hasSizeLessThan(260).doesNotContain("\n", "\u202e", "\u0000");
        assertThat(fails(400, error("x", "y".repeat(500), null)).detail()).isEqualTo("HTTP 400: x");
    }

    @Test
    void forbiddenAndUnknownPlacesAreDeniedUnsent() {
        assertDenied("http://169.254.169.254/v1", DenialReason.FORBIDDEN_ADDRESS);
        assertDenied("http://[::ffff:a9fe:a9fe]/v1", DenialReason.FORBIDDEN_ADDRESS);
        assertDenied("not a url", DenialReason.WRONG_ENDPOINT);
        assertDenied(null, DenialReason.WRONG_ENDPOINT);
    }

    private void assertDenied(String endpoint, DenialReason reason) {
        EngineFailure.Denied denied = (EngineFailure.Denied) ask(Engines.within(endpoint, 5));
        assertThat(denied.reason()).isEqualTo(reason);
        assertThat(denied.facts().status()).isEqualTo(CallStatus.FAILED);
        assertThat(denied.outcome(NOW)).isInstanceOf(Outcome.Deferred.class);
    }

    @Test
    void keysAndQuestionsDoNotShowThemselves() {
        EngineRequest request = new EngineRequest(
                Engines.settings(Provider.OPENAI, "http://h", "m", null, 1, 1, BigDecimal.ONE),
                new Secret("sk-abc"),
                new Question(PROMPT, SCHEMA, "csat", 5, "id"));
        assertThat(request.toString()).doesNotContain("sk-abc").doesNotContain("Patricia");
    }
}
