package org.colloquy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The product's REST door, with the administrator's token. */
final class Rest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String root;

    Rest(Product product) {
        root = product.address() + "/api/v1";
    }

    /** The answer's body, which must come with a status of success. */
    JsonNode get(String path) {
        return body(request(path).GET());
    }

    void configure(Definitions definitions) {
        body(request("/configuration").PUT(HttpRequest.BodyPublishers.ofString(definitions.document())));
    }

    /** The status of handing in a conversation; {@link IOException} when there is no answer. */
    int put(Conversation conversation) throws IOException {
        return send(request(conversation.path())
                        .PUT(HttpRequest.BodyPublishers.ofString(
                                conversation.json().toString())))
                .statusCode();
    }

    JsonNode conversation(Conversation conversation) {
        return get(conversation.path());
    }

    /** Waits until the newest record of the conversation has ended, and gives the conversation. */
    JsonNode processed(Conversation conversation) {
        Awaitility.await(conversation.externalId()).atMost(PATIENCE).until(() -> ended(conversation));
        return conversation(conversation);
    }

    private boolean ended(Conversation conversation) throws IOException {
        var answer = send(request(conversation.path()).GET());
        return answer.statusCode() == 200
                && Stream.of("SUCCEEDED", "PARTIAL", "SKIPPED", "FAILED", "CANCELLED")
                        .anyMatch(JsonMapper.shared()
                                .readTree(answer.body())
                                .path("processing")
                                .asString()::equals);
    }

    private JsonNode body(HttpRequest.Builder request) {
        try {
            var answer = send(request);
            assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError("No answer", e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + Product.TOKEN)
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
