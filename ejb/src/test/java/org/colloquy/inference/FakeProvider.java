package org.colloquy.inference;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.colloquy.storage.Json;
import tools.jackson.databind.JsonNode;

/** A provider on a free port of loopback that answers as it is told. */
final class FakeProvider implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile Script script = FakeProvider::good;
    final List<Seen> seen = new CopyOnWriteArrayList<>();

    /** What came in. */
    record Seen(String path, Map<String, List<String>> headers, String body) {
        JsonNode json() {
            return Json.tree(body);
        }

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(e -> e.getKey().equalsIgnoreCase(name))
                    .map(e -> e.getValue().get(0))
                    .findFirst()
                    .orElse(null);
        }
    }

    interface Script {
        void answer(HttpExchange exchange) throws Exception;
    }

    FakeProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                seen.add(new Seen(exchange.getRequestURI().toString(), Map.copyOf(exchange.getRequestHeaders()), body));
                script.answer(exchange);
            } catch (Exception gone) {
                exchange.close();
            }
        });
        server.start();
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    Seen last() {
        return seen.get(seen.size() - 1);
    }

    void script(Script next) {
        script = next;
    }

    void answers(int status, String body, String... headers) {
        script(exchange -> reply(exchange, status, body.getBytes(StandardCharsets.UTF_8), headers));
    }

    void answersZipped(String body) {
        script(exchange -> reply(exchange, 200, zipped(body), "Content-Encoding", "gzip"));
    }

    static byte[] zipped(String body) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return zipped.toByteArray();
    }

    static void reply(HttpExchange exchange, int status, byte[] body, String... headers) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    static void good(HttpExchange exchange) throws IOException {
        reply(exchange, 200, completion("hello", "stop").getBytes(StandardCharsets.UTF_8));
    }

    static String completion(String text, String finish) {
        return completion(
                "{\"role\":\"assistant\",\"content\":" + Json.write(text) + ",\"refusal\":null}",
                finish,
                "{\"prompt_tokens\":100,\"completion_tokens\":7,\"total_tokens\":107}");
    }

    static String completion(String message, String finish, String usage) {
        return "{\"id\":\"c1\",\"object\":\"chat.completion\",\"model\":\"m1-2026-01\",\"choices\":[{\"index\":0,\"finish_reason\":"
                + Json.write(finish) + ",\"message\":" + message + "}],\"usage\":" + usage + "}";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
