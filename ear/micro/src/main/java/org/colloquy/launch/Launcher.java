package org.colloquy.launch;

import java.util.List;
import java.util.Optional;

/** The program behind {@code ./run}. */
public final class Launcher {
    private Launcher() {}

    /** Runs until it is asked to stop; ends with code 1 and the reason when it cannot start. */
    public static void main(String[] words) {
        try {
            var line = CommandLine.parse(List.of(words));
            if (line.help()) {
                Console.say(CommandLine.USAGE);
            } else if (line.rehearse()) {
                Rehearsal.run();
            } else {
                run(line);
            }
        } catch (CannotStart e) {
            Console.warn("Colloquy cannot start: " + e.getMessage());
            Runtime.getRuntime().halt(1);
        }
    }

    private static void run(CommandLine line) throws CannotStart {
        var settings = LaunchSettings.of(line, System::getenv);
        var folder = DataFolder.open(settings.dataFolder());
        ServerLog.start(folder);
        var bundle = Bundle.here();
        var database = settings.databaseUrl().isPresent()
                ? Optional.<DatabaseAccess>empty()
                : Optional.of(new DatabaseAccess(Ports.free(), "colloquy", folder.secret("database")));
        var welcome = Welcome.prepare(line, settings, folder);
        ApplicationProperties.publish(line, settings, folder, database);
        var colloquy = new Colloquy(
                settings,
                folder,
                bundle,
                database.map(access -> new Database(new DatabaseFiles(bundle.database(), folder), access)));
        var farewell = Farewell.arrange(colloquy);
        try {
            colloquy.start();
        } catch (CannotStart e) {
            colloquy.stopDatabase();
            throw e;
        }
        folder.markReady();
        if (!farewell.isBegun()) {
            welcome.say();
        }
        farewell.allow();
    }
}
