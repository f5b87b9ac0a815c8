package org.colloquy.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.colloquy.engine.Provider;
import org.colloquy.engine.StructuredOutput;
import org.colloquy.storage.Json;
import org.colloquy.task.Prompt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenCounterTest {
    private final TokenCounter counter = new TokenCounter();

    @ParameterizedTest
    @CsvSource({
        "gpt-4o-mini, 4, true",
        "openai/gpt-4.1-2025-04-14, 4, true",
        "o3-mini, 4, true",
        "GPT-4-turbo, 5, true",
        "gpt-3.5-turbo, 5, true",
        "gpt-35-turbo, 5, true",
        "m1, 4, false",
        "llama3.2, 4, false",
        "claude-sonnet, 4, false"
    })
    void takesTheModelsTokenizer(String model, long tokens, boolean exact) {
        TokenCount count = counter.count(model, "こんにちは世界!日本");
        assertThat(count.exact()).isEqualTo(exact);
        assertThat(count.tokens()).isBetween(tokens - 1, tokens + 3);
    }

    @Test
    void knowsPublishedCounts() {
        assertThat(counter.count("gpt-4o", "hello world").tokens()).isEqualTo(2);
        assertThat(counter.count("gpt-4", "tiktoken is great!").tokens()).isEqualTo(6);
        assertThat(counter.count("gpt-4o", "").tokens()).isZero();
        assertThat(counter.count(null, "hello world").exact()).isFalse();
    }

    @Test
    void specialTokensInContentAreText() {
        assertThat(counter.count("gpt-4o", "<|endoftext|><|im_start|>system").tokens())
                .isGreaterThan(5);
    }

    @Test
    void countsMessagesFramingAndTheSchemaThatIsSent() {
        Prompt prompt = new Prompt("hello world", "hello world", "hello world");
        var schema = Json.tree("{\"type\":\"object\",\"properties\":{\"csat\":{\"type\":\"integer\"}}}");
        var bare = new Question(prompt, null, null, 100, null);
        var shaped = new Question(prompt, schema, "csat", 100, null);
        var sent = Engines.of(Provider.OPENAI, "http://localhost", "gpt-4o", StructuredOutput.JSON_SCHEMA);
        var unsent = Engines.of(Provider.OPENAI, "http://localhost", "gpt-4o", StructuredOutput.JSON_OBJECT);
        assertThat(counter.count(sent, bare).tokens()).isEqualTo(3 * 2 + 3 * 4 + 3);
        assertThat(counter.count(sent, shaped).tokens()).isGreaterThan(21 + 20);
        assertThat(counter.count(unsent, shaped).tokens()).isEqualTo(21);
    }

    @Test
    void reservesMoreWhereTheTokenizerIsUnknown() {
        BigDecimal safety = new BigDecimal("1.1");
        assertThat(new TokenCount(101, true).atWorst(safety)).isEqualTo(112);
        assertThat(new TokenCount(101, false).atWorst(safety)).isEqualTo(152);
        assertThat(new TokenCount(100, false).atWorst(new BigDecimal("2"))).isEqualTo(200);
    }

    @Test
    void piecesDoNotChangeTheCountOfProse() {
        String prose = "The agent says that the card was replaced. ".repeat(2_000);
        long whole = new Tokenizers()
                .encoding(com.knuddels.jtokkit.api.EncodingType.O200K_BASE)
                .countTokensOrdinary(prose);
        assertThat(counter.count("gpt-4o", prose).tokens()).isEqualTo(whole);
    }

    @Test
    void estimatesVeryLongTextsCloselyAndNeverBelow() {
        String prose = "The agent says that the card was replaced. ".repeat(60_000);
        long perSentence = 9;
        long exact = perSentence * 60_000;
        assertThat(counter.count("gpt-4o", prose).tokens()).isBetween(exact, exact * 105 / 100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", " ", "1", "\n", "é", "😀", "日", "!", "aB", "\u0301", "\ud800", "\udc00\ud800", "\u202e"})
    void hostileTextsNeitherStallNorThrow(String unit) {
        counter.count("gpt-4o", "load the vocabulary");
        String text = unit.repeat(390_000 / unit.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(counter.count("gpt-4o", text).tokens()).isPositive());
    }

    @Test
    void manyThreadsCountTheSame() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Long>> work = IntStream.range(0, 2_000)
                    .mapToObj(i -> (Callable<Long>) () -> counter.count("gpt-4o", ("word " + i % 400 + " ").repeat(50))
                                    .tokens()
                            - counter.count("gpt-4o", ("word " + i % 400 + " ").repeat(50))
                                    .tokens())
                    .toList();
            for (Future<Long> difference : threads.invokeAll(work)) {
                assertThat(difference.get()).isZero();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
