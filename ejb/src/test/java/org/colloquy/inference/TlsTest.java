package org.colloquy.inference;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.colloquy.task.Prompt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Encrypted connections over channels: they work, are judged by their certificate, and can be cut like plain ones. */
@Timeout(30)
class TlsTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    private static Path folder;

    private static SSLContext context;
    private final CountDownLatch hanging = new CountDownLatch(1);
    private final CountDownLatch never = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpsServer server;
    private volatile boolean hang;

    @BeforeAll
    static void makeCertificate() throws Exception {
        Path store = folder.resolve("store.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process made = new ProcessBuilder(
                        (keytool + " -genkeypair -alias a -keyalg EC -storetype PKCS12 -dname CN=localhost"
                                        + " -ext san=dns:localhost,ip:127.0.0.1 -storepass changeit -keystore " + store)
                                .split(" "))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(made.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
    }

    @BeforeEach
    void start() throws Exception {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            if (hang) {
                hanging.countDown();
                await(never);
            }
            FakeProvider.reply(
                    exchange, 200, FakeProvider.completion("hello", "stop").getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private EngineReply ask(HttpExchange http, String host) {
        String endpoint = "https://" + host + ":" + server.getAddress().getPort() + "/v1";
        Question question = new Question(new Prompt("s", "content", "do"), null, null, 9, null);
        return new OpenAiCompatibleEngine(http, () -> Instant.EPOCH)
                .complete(new EngineRequest(Engines.within(endpoint, 20), null, question));
    }

    private static HttpExchange trusting() {
        return new HttpExchange(4, new DefaultClientTlsStrategy(context));
    }

    @Test
    void answersComeOverTls() {
        HttpExchange http = trusting();
        assertThat(ask(http, "127.0.0.1")).isInstanceOf(EngineAnswer.class);
        assertThat(ask(http, "127.0.0.1")).isInstanceOf(EngineAnswer.class);
        http.stop();
    }

    @Test
    void anUntrustedCertificateIsDeniedUnsent() {
        HttpExchange http = new HttpExchange(4, null);
        EngineFailure.Denied denied = (EngineFailure.Denied) ask(http, "127.0.0.1");
        assertThat(denied.reason()).isEqualTo(DenialReason.CERTIFICATE);
        http.stop();
    }

    @Test
    void anInterruptEndsAnEncryptedCallAtOnce() throws Exception {
        hang = true;
        HttpExchange http = trusting();
        CompletableFuture<EngineReply> reply = new CompletableFuture<>();
        Thread caller = new Thread(() -> reply.complete(ask(http, "127.0.0.1")));
        caller.start();
        hanging.await();
        caller.interrupt();
        assertThat(reply.get(1, TimeUnit.SECONDS)).isInstanceOf(EngineFailure.Interrupted.class);
        http.stop();
    }

    @Test
    void stoppingEndsAnEncryptedCallAtOnce() throws Exception {
        hang = true;
        HttpExchange http = trusting();
        CompletableFuture<EngineReply> reply = CompletableFuture.supplyAsync(() -> ask(http, "127.0.0.1"), threads);
        hanging.await();
        http.stop();
        assertThat(reply.get(1, TimeUnit.SECONDS)).isInstanceOf(EngineFailure.Interrupted.class);
    }
}
