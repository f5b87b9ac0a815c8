package org.colloquy.launch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that this program was started from: programs only, nothing is written there. */
final class Bundle {
    private final Path root;

    private Bundle(Path root) {
        this.root = root;
    }

    /** The launcher's own archive lies in its folder {@code lib}. */
    static Bundle here() throws CannotStart {
        try {
            var archive = Path.of(Bundle.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Bundle(archive.toAbsolutePath().getParent().getParent());
        } catch (URISyntaxException e) {
            throw new CannotStart("The folder of the program has an impossible name", e);
        }
    }

    Path application() {
        return root.resolve("application");
    }

    Path database() {
        return root.resolve("database");
    }

    /** The stock server, unpacked by itself. */
    Path server() {
        return root.resolve("server");
    }

    /** The archive whose manifest names the server's libraries; the server reads it again to find its services. */
    Path serverArchive() {
        return server().resolve("launch-micro.jar");
    }

    /** Gives the server a folder of its own for this start: its configuration and adapters, as they were unpacked. */
    void furnish(Path home) throws CannotStart {
        for (var part : new String[] {"config", "lib"}) {
            copy(server().resolve(part), home.resolve(part));
        }
    }

    private static void copy(Path from, Path to) throws CannotStart {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        } catch (IOException e) {
            throw new CannotStart("The server's folder cannot be made: " + e, e);
        }
    }
}
