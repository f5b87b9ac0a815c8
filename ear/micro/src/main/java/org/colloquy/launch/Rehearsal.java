package org.colloquy.launch;

import java.util.List;
import java.util.Optional;

/**
 * A whole start on a folder that nobody needs, which ends at once: the virtual machine then archives the classes of the
 * server that a start loads.
 */
final class Rehearsal {
    private Rehearsal() {}

    static void run() throws CannotStart {
        var line = CommandLine.parse(List.of("--no-demo", "--port", "0"));
        var settings = LaunchSettings.of(line, System::getenv);
        var folder = DataFolder.open(settings.dataFolder());
        ServerLog.start(folder);
        var bundle = Bundle.here();
        var access = new DatabaseAccess(Ports.free(), "colloquy", folder.secret("database"));
        System.setProperty("colloquy.broker.port", Integer.toString(Ports.free()));
        Welcome.prepare(line, settings, folder);
        ApplicationProperties.publish(line, settings, folder, Optional.of(access));
        var database = new Database(new DatabaseFiles(bundle.database(), folder), access);
        var colloquy = new Colloquy(settings, folder, bundle, Optional.of(database));
        // Left to itself, a rehearsal that is broken off would leave its database behind.
        Runtime.getRuntime().addShutdownHook(new Thread(database::stop));
        try {
            colloquy.start();
            colloquy.stop();
        } finally {
            database.stop();
        }
        System.exit(0);
    }
}
