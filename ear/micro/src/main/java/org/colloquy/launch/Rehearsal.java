package org.colloquy.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A start of the bare server that ends at once: the virtual machine then archives the classes that it loaded. */
final class Rehearsal {
    private Rehearsal() {}

    static void run() throws CannotStart {
        var folder = DataFolder.open(temporary());
        ServerLog.start(folder);
        var settings = new LaunchSettings(
                folder.resolve(""),
                InetAddress.getLoopbackAddress(),
                Ports.free(),
                Optional.empty(),
                "admin",
                Optional.empty(),
                Optional.empty());
        var server = new ApplicationServer();
        server.start(Bundle.here(), ServerPlan.bare(settings, folder.emptied("server")), () -> {});
        server.stop();
        System.exit(0);
    }

    private static Path temporary() throws CannotStart {
        try {
            return Files.createTempDirectory("colloquy-rehearsal");
        } catch (IOException e) {
            throw new CannotStart("No temporary folder: " + e, e);
        }
    }
}
