package org.colloquy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;

/** Conversations that people really had. Where {@code COLLOQUY_TEST_DATA} names no folder of them: not run, and counted so. */
@Tag("system")
@ExtendWith(SharedProduct.class)
@EnabledIfEnvironmentVariable(named = "COLLOQUY_TEST_DATA", matches = ".+")
class RealConversationsSystemTest {
    private static final int CHATS = 12;
    private static final int CALLS = 8;

    @Test
    void allSucceed(Product product) throws Exception {
        var byJms = some(0);
        var byRest = some(1);
        var all = Stream.concat(byJms.stream(), byRest.stream()).toList();
        var tenants = all.stream().map(Conversation::tenant).distinct().toList();
        var rest = new Rest(product);
        rest.configure(new Definitions("real", tenants, product.address()));
        try (var broker = new Broker(product)) {
            for (var conversation : byJms) {
                broker.send(conversation.message());
            }
        }
        for (var conversation : byRest) {
            assertThat(rest.put(conversation)).isEqualTo(202);
        }
        assertThat(all)
                .hasSize(2 * (CHATS + CALLS))
                .allSatisfy(conversation -> assertThat(
                                rest.processed(conversation).path("processing").asString())
                        .isEqualTo("SUCCEEDED"));
    }

    /** The first, or the second, {@value CHATS} chats and {@value CALLS} calls. */
    private static List<Conversation> some(int part) throws IOException {
        return Stream.concat(lines("chats.jsonl", part, CHATS), lines("voice-calls.jsonl", part, CALLS))
                .map(Conversation::parse)
                .toList();
    }

    private static Stream<String> lines(String file, int part, int count) throws IOException {
        return Files.readAllLines(Path.of(System.getenv("COLLOQUY_TEST_DATA"), file)).stream()
                .skip((long) part * count)
                .limit(count);
    }
}
