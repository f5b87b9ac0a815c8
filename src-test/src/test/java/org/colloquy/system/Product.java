package org.colloquy.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import org.awaitility.Awaitility;

/** One product on a data folder, a token and ports of its own. It can be killed and started again on the same data. */
final class Product implements AutoCloseable {
    static final String PASSWORD = "Only-for-tests-1";
    static final String TOKEN = "only-for-tests";
    private static final Duration START = Duration.ofMinutes(6);
    private static final Duration STOP = Duration.ofMinutes(1);

    private final Path folder;
    private final int http = freePort();
    private final int broker = freePort();
    private Process process;

    private Product(Path folder) {
        this.folder = folder;
    }

    /** Started, and ready. */
    static Product start() throws IOException {
        var product = new Product(Files.createTempDirectory("colloquy-system-"));
        product.startAgain();
        return product;
    }

    String address() {
        return "http://127.0.0.1:" + http;
    }

    String brokerAddress() {
        return "tcp://127.0.0.1:" + broker;
    }

    /** Waits for the line that promises readiness. */
    void startAgain() throws IOException {
        var output = Files.createTempFile(folder, "start-", ".log");
        var builder = new ProcessBuilder(
                "sh",
                bundle().resolve("start").toString(),
                "--no-demo",
                "--data",
                folder.resolve("data").toString(),
                "--port",
                String.valueOf(http));
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("COLLOQUY_") && !name.equals("COLLOQUY_CLASSES"));
        environment.put("COLLOQUY_BROKER_PORT", String.valueOf(broker));
        environment.put("COLLOQUY_API_TOKEN", TOKEN);
        environment.put("COLLOQUY_ADMIN_PASSWORD", PASSWORD);
        process = builder.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        Awaitility.await("ready").atMost(START).until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("The product ended: " + Files.readString(output));
            }
            return Files.readString(output).contains("Colloquy is ready at " + address());
        });
    }

    /** Ends the server and its database as a power cut would. */
    void kill() throws IOException {
        var pid = Long.parseLong(
                Files.readString(folder.resolve("data/database.pid")).strip());
        var database = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        database.destroyForcibly();
        process.onExit().join();
        database.onExit().join();
    }

    /** By SIGTERM, as an operator would. */
    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            Awaitility.await("stopped").atMost(STOP).until(() -> !process.isAlive());
        } finally {
            process.destroyForcibly();
        }
        delete();
    }

    private void delete() throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static Path bundle() {
        var named = System.getenv("COLLOQUY_BUNDLE");
        return named != null ? Path.of(named) : Path.of(System.getProperty("colloquy.home"), "ear/micro/target/dist");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
