package org.colloquy.launch;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** One running product: its parts in the order in which they start, and the way back. */
final class Colloquy {
    private final LaunchSettings settings;
    private final DataFolder folder;
    private final Bundle bundle;
    private final Optional<Database> database;
    private final ApplicationServer server = new ApplicationServer();

    /** @param database empty if there is one outside */
    Colloquy(LaunchSettings settings, DataFolder folder, Bundle bundle, Optional<Database> database) {
        this.settings = settings;
        this.folder = folder;
        this.bundle = bundle;
        this.database = database;
    }

    /** Returns once the product is ready. */
    void start() throws CannotStart {
        Ports.mustBeFree(settings.bindAddress(), settings.httpPort());
        // The server boots while the database starts; only what is deployed asks for it.
        var databaseUp = CompletableFuture.runAsync(this::startDatabase);
        var plan = ServerPlan.of(settings, folder.emptied("server"), bundle.application());
        server.start(bundle, plan, () -> await(databaseUp));
        new Readiness(settings.address()).await();
    }

    /** Takes everything down, the database last. */
    void stop() {
        Drain.run();
        server.stop();
        stopDatabase();
    }

    /** The last resort: what the broker and the database have acknowledged is safe without any farewell. */
    void stopDatabase() {
        database.ifPresent(Database::stop);
    }

    private void startDatabase() {
        try {
            if (database.isPresent()) {
                database.get().start();
            }
        } catch (CannotStart e) {
            throw new CompletionException(e);
        }
    }

    private static void await(CompletableFuture<Void> databaseUp) throws CannotStart {
        try {
            databaseUp.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotStart reason ? reason : new CannotStart("No database", e);
        }
    }
}
