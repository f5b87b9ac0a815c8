package org.colloquy.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.colloquy.engine.EngineSettings;
import org.colloquy.record.ErrorClass;
import org.colloquy.record.Outcome;
import org.colloquy.task.Prompt;
import org.colloquy.usage.CallStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What networks do: nothing, half of it, too slowly; and that a call ends when it must. */
@Timeout(30)
class HttpExchangeTest {
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    private final List<AutoCloseable> open = new ArrayList<>();
    private final ExecutorService lines = Executors.newCachedThreadPool();
    private HttpExchange http;
    private OpenAiCompatibleEngine engine;
    private FakeProvider provider;

    @BeforeEach
    void start() throws Exception {
        http = new HttpExchange(256, null);
        engine = new OpenAiCompatibleEngine(http, () -> Instant.EPOCH);
        provider = new FakeProvider();
    }

    @AfterEach
    void stop() throws Exception {
        http.stop();
        provider.close();
        for (AutoCloseable each : open) {
            each.close();
        }
        lines.shutdownNow();
    }

    private EngineReply ask(String endpoint, int seconds) {
        return engine.complete(request(Engines.within(endpoint, seconds)));
    }

    private static EngineRequest request(EngineSettings settings) {
        return new EngineRequest(settings, null, new Question(new Prompt("s", "content", "do"), null, null, 9, "c"));
    }

    private interface Line {
        void serve(Socket socket) throws Exception;
    }

    /** A server of bare sockets, each line served by the same script after the whole request came. */
    private String bare(Line line) throws IOException {
        ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        open.add(server);
        Thread thread = new Thread(() -> {
            while (!server.isClosed()) {
                try {
                    Socket socket = server.accept();
                    open.add(socket);
                    socket.getInputStream().readNBytes(1);
                    lines.execute(() -> serve(line, socket));
                } catch (IOException closed) {
                    return;
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
        return "http://127.0.0.1:" + server.getLocalPort() + "/v1";
    }

    private static void serve(Line line, Socket socket) {
        try {
            line.serve(socket);
        } catch (Exception gone) {
            // The client went away, as it should.
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static void assertTimedOut(EngineReply reply, int seconds) {
        assertThat(reply).isInstanceOf(EngineFailure.TimedOut.class);
        assertThat(((EngineFailure) reply).error()).isEqualTo(ErrorClass.TRANSIENT);
        assertThat(reply.facts().status()).isEqualTo(CallStatus.ASSUMED);
        assertThat(reply.facts().latency()).isBetween(Duration.ofMillis(900), Duration.ofSeconds(seconds + 2));
    }

    @Test
    void aHangTimesOut() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        assertTimedOut(ask(bare(socket -> never.await()), 1), 1);
    }

    @Test
    void aBodyThatDripsTimesOutAsAWhole() throws Exception {
        String endpoint = bare(socket -> {
            write(socket, HEAD + "Content-Length: 100000\r\n\r\n");
            drip(socket);
        });
        EngineReply reply = ask(endpoint, 1);
        assertTimedOut(reply, 1);
        assertThat(reply.facts().httpStatus()).isEqualTo(200);
    }

    @Test
    void aHeadThatDripsTimesOutAsAWhole() throws Exception {
        String endpoint = bare(socket -> {
            write(socket, "HTTP/1.1 200 OK\r\nX-Slow: ");
            drip(socket);
        });
        assertTimedOut(ask(endpoint, 1), 1);
    }

    private static void drip(Socket socket) throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        while (!never.await(50, TimeUnit.MILLISECONDS)) {
            write(socket, " ");
        }
    }

    @Test
    void aPortWhereNobodyListensCostsNothing() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        EngineReply reply = ask("http://127.0.0.1:" + port, 5);
        assertThat(reply).isInstanceOf(EngineFailure.Unreachable.class);
        assertThat(reply.facts().status()).isEqualTo(CallStatus.FAILED);
        assertThat(reply.facts().httpStatus()).isNull();
    }

    @Test
    void connectingTimesOutUnsent() throws Exception {
        // The backlog is full and nobody accepts: further connections wait.
        ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        open.add(full);
        for (int i = 0; i < 4; i++) {
            Socket waiting = new Socket();
            open.add(waiting);
            lines.execute(() -> serve(s -> s.connect(full.getLocalSocketAddress()), waiting));
        }
        await().untilAsserted(() -> {
            EngineReply reply = ask("http://127.0.0.1:" + full.getLocalPort(), 4);
            assertThat(reply).isInstanceOf(EngineFailure.TimedOut.class);
            assertThat(((EngineFailure) reply).detail()).contains("no connection within 1");
            assertThat(reply.facts().status()).isEqualTo(CallStatus.FAILED);
        });
    }

    @Test
    void anUnknownHostIsDenied() {
        EngineReply reply = ask("http://no-such-host.invalid/v1", 5);
        // Without any name server the question stays unanswered, which is not the engine's fault.
        assertThat(reply).isInstanceOfAny(EngineFailure.Denied.class, EngineFailure.Unreachable.class);
        assertThat(reply.facts().status()).isEqualTo(CallStatus.FAILED);
    }

    @Test
    void aConnectionDroppedBeforeTheAnswerIsSentOnceOnly() throws Exception {
        AtomicInteger came = new AtomicInteger();
        String endpoint = bare(socket -> {
            came.incrementAndGet();
            socket.close();
        });
        EngineReply reply = ask(endpoint, 5);
        assertThat(reply).isInstanceOf(EngineFailure.Unreachable.class);
        assertThat(reply.facts().status()).isEqualTo(CallStatus.ASSUMED);
        assertThat(came).hasValue(1);
    }

    @Test
    void halfAnAnswerIsLost() throws Exception {
        String endpoint = bare(socket -> {
            write(socket, HEAD + "Content-Length: 900\r\n\r\n{\"id\":");
            socket.close();
        });
        EngineReply reply = ask(endpoint, 5);
        assertThat(reply).isInstanceOf(EngineFailure.Unreachable.class);
        assertThat(reply.facts().status()).isEqualTo(CallStatus.ASSUMED);
        assertThat(reply.facts().httpStatus()).isEqualTo(200);
    }

    @Test
    void halfAZipIsLost() throws Exception {
        byte[] zip = FakeProvider.zipped(FakeProvider.completion("hello", "stop"));
        String endpoint = bare(socket -> {
            write(socket, HEAD + "Content-Encoding: gzip\r\nConnection: close\r\n\r\n");
            socket.getOutputStream().write(zip, 0, zip.length / 2);
            socket.close();
        });
        assertThat(ask(endpoint, 5)).isInstanceOf(EngineFailure.Unreachable.class);
    }

    @Test
    void whatIsNoHttpIsUnreachable() throws Exception {
        assertThat(ask(bare(socket -> write(socket, "SSH-2.0-OpenSSH_9\r\n\r\n")), 1))
                .isInstanceOfAny(EngineFailure.Unreachable.class, EngineFailure.TimedOut.class);
        assertThat(ask(bare(socket -> write(socket, HEAD + "X: " + "y".repeat(5_000_000))), 2))
                .isInstanceOf(EngineFailure.class);
    }

    @Test
    void plainHttpBehindHttpsIsTransientAndUnsent() {
        EngineReply reply = ask(provider.endpoint().replace("http:", "https:"), 3);
        assertThat(((EngineFailure) reply).error()).isEqualTo(ErrorClass.TRANSIENT);
        assertThat(reply.facts().status()).isEqualTo(CallStatus.FAILED);
    }

    // Being cut ----------------------------------------------------------------------------------------------------

    private Future<EngineReply> started(ExecutorService threads, String endpoint) {
        return threads.submit(() -> ask(endpoint, 60));
    }

    @Test
    void anInterruptEndsACallAtOnce() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch clientGone = new CountDownLatch(1);
        String endpoint = bare(socket -> {
            arrived.countDown();
            socket.getInputStream().readAllBytes();
            clientGone.countDown();
        });
        CompletableFuture<EngineReply> reply = new CompletableFuture<>();
        AtomicInteger flag = new AtomicInteger();
        Thread caller = new Thread(() -> {
            EngineReply got = ask(endpoint, 60);
            flag.set(Thread.currentThread().isInterrupted() ? 1 : 0);
            reply.complete(got);
        });
        caller.start();
        arrived.await();
        await().until(() -> caller.getState() != Thread.State.NEW);
        caller.interrupt();
        EngineReply got = reply.get(1, TimeUnit.SECONDS);
        assertThat(got).isInstanceOf(EngineFailure.Interrupted.class);
        assertThat(((EngineFailure) got).outcome(Instant.EPOCH)).isInstanceOf(Outcome.Deferred.class);
        assertThat(flag).hasValue(1);
        assertThat(clientGone.await(1, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anInterruptedThreadSendsNothing() throws Exception {
        CompletableFuture<EngineReply> reply = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            Thread.currentThread().interrupt();
            reply.complete(ask(provider.endpoint(), 5));
        });
        caller.start();
        assertThat(reply.get(2, TimeUnit.SECONDS)).isInstanceOf(EngineFailure.Interrupted.class);
        assertThat(reply.get().facts().status()).isEqualTo(CallStatus.FAILED);
        assertThat(provider.seen).isEmpty();
    }

    @Test
    void stoppingEndsAllCallsAtOnceAndBeginsNoMore() throws Exception {
        CountDownLatch arrived = new CountDownLatch(20);
        String endpoint = bare(socket -> {
            arrived.countDown();
            socket.getInputStream().readAllBytes();
        });
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Future<EngineReply>> replies = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                replies.add(started(threads, endpoint));
            }
            // The common pool serves the lines; with few cores not all are read at once.
            assertThat(arrived.await(500, TimeUnit.MILLISECONDS) || arrived.getCount() < 20)
                    .isTrue();
            http.stop();
            for (Future<EngineReply> reply : replies) {
                assertThat(reply.get(1, TimeUnit.SECONDS)).isInstanceOf(EngineFailure.Interrupted.class);
            }
            assertThat(ask(provider.endpoint(), 5)).isInstanceOf(EngineFailure.Interrupted.class);
            assertThat(provider.seen).isEmpty();
        } finally {
            threads.shutdownNow();
        }
    }

    // Many at once -------------------------------------------------------------------------------------------------

    @Test
    void twoHundredCallsAtOnceEachGetTheirAnswer() throws Exception {
        CountDownLatch all = new CountDownLatch(200);
        provider.script(exchange -> {
            all.countDown();
            all.await(10, TimeUnit.SECONDS);
            String said = provider.seen.stream()
                    .filter(s -> s.header("X-Correlation-Id")
                            .equals(exchange.getRequestHeaders().getFirst("X-Correlation-Id")))
                    .map(s -> s.json().path("messages").path(1).path("content").asString())
                    .findFirst()
                    .orElseThrow();
            byte[] body = FakeProvider.completion(said, "stop").getBytes(StandardCharsets.UTF_8);
            FakeProvider.reply(exchange, 200, body);
        });
        ExecutorService threads = Executors.newFixedThreadPool(200);
        try {
            List<Future<EngineReply>> replies = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                int call = i;
                replies.add(threads.submit(() -> engine.complete(new EngineRequest(
                        Engines.within(provider.endpoint(), 20),
                        null,
                        new Question(new Prompt("s", "content " + call, "do"), null, null, 9, "c" + call)))));
            }
            for (int i = 0; i < 200; i++) {
                assertThat(((EngineAnswer) replies.get(i).get()).text()).isEqualTo("content " + i);
            }
            assertThat(all.getCount()).isZero();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void connectionsAreUsedAgainAlsoAfterErrors() throws Exception {
        AtomicInteger ports = new AtomicInteger();
        List<Integer> seen = new CopyOnWriteArrayList<>();
        provider.script(exchange -> {
            seen.add(exchange.getRemoteAddress().getPort());
            boolean odd = ports.incrementAndGet() % 2 == 1;
            FakeProvider.reply(
                    exchange,
                    odd ? 429 : 200,
                    FakeProvider.completion("x", "stop").getBytes(StandardCharsets.UTF_8));
        });
        for (int i = 0; i < 10; i++) {
            ask(provider.endpoint(), 5);
        }
        assertThat(seen).hasSize(10);
        assertThat(seen.stream().distinct()).hasSize(1);
    }
}
