package org.colloquy.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A database of the same data folder whose launcher was killed. It holds the files until it ends. */
final class Orphan {
    private static final int PATIENCE_SECONDS = 30;

    private final Optional<ProcessHandle> process;

    private Orphan(Optional<ProcessHandle> process) {
        this.process = process;
    }

    /** By the pid file, and only if that process is a database on this very folder: pids are used again. */
    static Orphan of(DatabaseFiles files) {
        return new Orphan(pid(files)
                .flatMap(ProcessHandle::of)
                .filter(handle -> isDatabaseOf(files, handle.info().arguments())));
    }

    /** Asks it to end, which saves its data, and forces it only if it does not. */
    void stop() throws CannotStart {
        if (process.isEmpty()) {
            return;
        }
        var orphan = process.get();
        Console.say("Stopping the database that an earlier start left behind, pid=" + orphan.pid());
        orphan.destroy();
        if (!ended(orphan.onExit()) && !(orphan.destroyForcibly() && ended(orphan.onExit()))) {
            throw new CannotStart("The database of an earlier start does not end, pid=" + orphan.pid());
        }
    }

    private static boolean ended(CompletableFuture<ProcessHandle> exit) {
        try {
            exit.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<Long> pid(DatabaseFiles files) {
        try {
            return Optional.of(Long.valueOf(Files.readString(files.pidFile()).strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isDatabaseOf(DatabaseFiles files, Optional<String[]> arguments) {
        return arguments
                .map(words -> Arrays.asList(words).contains("--datadir=" + files.data()))
                .orElse(false);
    }
}
