package org.colloquy.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The embedded database: a MariaDB server of its own beside this process, on loopback, with its files in the data folder.
 * It runs in a session of its own, so that a signal to this process and all its group leaves it alone until the last
 * transaction is done. Should it die, it is started again on the same port.
 */
final class Database {
    private static final int RESTART_SECONDS = 1;
    private static final int PATIENCE_SECONDS = 8;

    private final DatabaseFiles files;
    private final DatabaseAccess access;
    private Process process;
    private boolean stopping;

    Database(DatabaseFiles files, DatabaseAccess access) {
        this.files = files;
        this.access = access;
    }

    /** Returns once the database answers, with the schemas and the user of the product in it. */
    void start() throws CannotStart {
        Orphan.of(files).stop();
        files.install();
        access.awaitAnswer(launch());
    }

    /** Cleanly within the time, then by force: it recovers at the next start. May be called before it is up. */
    synchronized void stop() {
        stopping = true;
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(1, TimeUnit.SECONDS);
            }
            Files.deleteIfExists(files.pidFile());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            Console.warn("The database's pid file stays behind: " + e);
        }
    }

    private synchronized Process launch() throws CannotStart {
        if (stopping) {
            throw new CannotStart("Stopped before the database was up");
        }
        try {
            files.writeFirstStatements(access);
            process = new ProcessBuilder(files.command(access.port()))
                    .directory(files.data().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(files.log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new CannotStart("The embedded database cannot be started: " + e, e);
        }
        var later = CompletableFuture.delayedExecutor(RESTART_SECONDS, TimeUnit.SECONDS);
        process.onExit().thenRunAsync(this::startAgain, later);
        return process;
    }

    private synchronized void startAgain() {
        if (stopping) {
            return;
        }
        Console.warn("The embedded database died and is started again; see " + files.log());
        try {
            launch();
        } catch (CannotStart e) {
            Console.warn(e.getMessage());
        }
    }
}
