package org.colloquy.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The node's name: made once and kept in the file {@code node-id} of the data folder. */
final class NodeName {
    private static final String FILE = "node-id";
    private static final int PLAIN = 8;

    private NodeName() {}

    /**
     * @throws UncheckedIOException when the folder cannot be written
     * @throws IllegalStateException when the file holds something that is no name
     */
    static String in(Path folder) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(FILE);
            makeUnlessThere(folder, file);
            return checked(file, Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("the node's name cannot be kept in " + folder, e);
        }
    }

    /** Linked into place whole, so that a kill leaves no empty file and a racing process no second name. */
    private static void makeUnlessThere(Path folder, Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        String name = "node-" + UUID.randomUUID().toString().substring(0, PLAIN);
        Path draft = Files.createTempFile(folder, FILE, ".new");
        try {
            Files.writeString(draft, name + "\n");
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            return;
        } finally {
            Files.delete(draft);
        }
    }

    private static String checked(Path file, String name) {
        if (!name.matches("[A-Za-z0-9._-]{1,100}")) {
            throw new IllegalStateException(
                    file + " must hold one name of letters, digits and -_. ; delete it to have a new one made");
        }
        return name;
    }
}
