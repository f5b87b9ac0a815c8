package org.colloquy.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** The folder that holds what must outlive the process. One process at a time works on it. */
final class DataFolder {
    private static final String OWNER_ONLY = "rw-------";

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Makes the folder when it is not there. The lock goes with the process, however it ends. */
    static DataFolder open(Path root) throws CannotStart {
        try {
            Files.createDirectories(
                    root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            for (var name : new String[] {"keys", "logs"}) {
                Files.createDirectories(root.resolve(name));
            }
            var channel = FileChannel.open(
                    root.resolve("colloquy.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw new CannotStart("Another Colloquy is running on the data folder " + root);
            }
            return new DataFolder(root, channel);
        } catch (IOException | OverlappingFileLockException e) {
            throw new CannotStart("The data folder cannot be used: " + e, e);
        }
    }

    Path resolve(String name) {
        return root.resolve(name);
    }

    /** A folder within whose content of an earlier start is gone. */
    Path emptied(String name) throws CannotStart {
        var folder = root.resolve(name);
        try {
            if (Files.exists(folder)) {
                delete(folder);
            }
            return Files.createDirectory(folder);
        } catch (IOException e) {
            throw new CannotStart("Left-overs of an earlier start cannot be deleted: " + e, e);
        }
    }

    /** Whether a start on this folder once got as far as ready. */
    boolean wasReady() {
        return Files.exists(root.resolve("keys/ready"));
    }

    void markReady() throws CannotStart {
        keep("ready", "");
    }

    /** A secret of this folder, made up at the first call and kept where only its owner reads it. */
    String secret(String name) throws CannotStart {
        var file = root.resolve("keys").resolve(name);
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
        } catch (IOException e) {
            throw new CannotStart("The key cannot be read: " + e, e);
        }
        return keep(name, Secrets.key());
    }

    void unlock() throws IOException {
        lock.close();
    }

    /** By a rename, so that a kill leaves either no file or a whole one. */
    private String keep(String name, String content) throws CannotStart {
        var file = root.resolve("keys").resolve(name);
        try {
            writePrivately(file.resolveSibling(name + ".new"), content);
            Files.move(file.resolveSibling(name + ".new"), file, StandardCopyOption.ATOMIC_MOVE);
            return content;
        } catch (IOException e) {
            throw new CannotStart("The key cannot be kept: " + e, e);
        }
    }

    private static void delete(Path tree) throws IOException {
        try (var paths = Files.walk(tree)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Replaces the file by one that never was readable by others. */
    static void writePrivately(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        Files.writeString(file, content);
    }
}
