package org.colloquy.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Whether the product says of itself that it is ready. */
final class Readiness {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(120);
    private static final long PAUSE_MILLIS = 100;
    private static final int OK = 200;

    private final URI url;

    /** @param address of the console */
    Readiness(String address) {
        url = URI.create(address + "/health/ready");
    }

    /** Returns once it is ready. */
    void await() throws CannotStart {
        var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        var answer = ask(client);
        while (!answer.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new CannotStart("Deployed, but not ready: " + answer);
            }
            Pause.of(PAUSE_MILLIS);
            answer = ask(client);
        }
    }

    /** Empty when ready, else why not. */
    private String ask(HttpClient client) throws CannotStart {
        var request =
                HttpRequest.newBuilder(url).timeout(Duration.ofSeconds(10)).build();
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == OK ? "" : response.statusCode() + " " + response.body();
        } catch (IOException e) {
            return e.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted", e);
        }
    }
}
