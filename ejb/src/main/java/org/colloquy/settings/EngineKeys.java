package org.colloquy.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * The keys of engines, from what is stored to what is sent. What an operator gives is stored encrypted: the key itself
 * or where it is, as {@code env:NAME} or {@code file:PATH}. A reference is followed at each call, so that a key that was
 * renewed there counts at once.
 */
@ApplicationScoped
public class EngineKeys {
    private static final String ENVIRONMENT = "env:";
    private static final String FILE = "file:";
    private static final long MOST_BYTES = 65_536;

    private MasterKey master;
    private UnaryOperator<String> environment;

    protected EngineKeys() {}

    @Inject
    public EngineKeys(MasterKey master) {
        this(master, System::getenv);
    }

    EngineKeys(MasterKey master, UnaryOperator<String> environment) {
        this.master = master;
        this.environment = environment;
    }

    /** What to store of a key or reference that an operator gave; null for null or blank: no key. */
    public byte[] seal(String given) {
        return given == null || given.isBlank() ? null : master.encrypt(given.strip());
    }

    /**
     * The key to send; null when nothing is stored.
     *
     * @throws UnreadableSecret when it cannot be decrypted, what it refers to is not there, or no header can carry it
     */
    public Secret open(byte[] stored) {
        return stored == null ? null : new Secret(sendable(resolved(master.decrypt(stored))));
    }

    private String resolved(String given) {
        if (given.startsWith(ENVIRONMENT)) {
            return variable(given.substring(ENVIRONMENT.length()).strip());
        }
        return given.startsWith(FILE) ? content(given.substring(FILE.length()).strip()) : given;
    }

    private String variable(String name) {
        String value = environment.apply(name);
        if (value == null || value.isBlank()) {
            throw new UnreadableSecret("the environment variable " + name + " that holds the key is not set");
        }
        return value.strip();
    }

    private static String content(String path) {
        try {
            Path file = Path.of(path);
            if (Files.size(file) <= MOST_BYTES) {
                return Files.readString(file, StandardCharsets.UTF_8).strip();
            }
        } catch (IOException | InvalidPathException | SecurityException unreadable) {
            throw new UnreadableSecret("the file " + path + " that holds the key cannot be read");
        }
        throw new UnreadableSecret("the file " + path + " is too large to be a key");
    }

    /** A line break or a letter beyond ASCII would tear the request's head apart. */
    private static String sendable(String key) {
        if (key.isEmpty() || !key.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new UnreadableSecret("the key is empty or has characters that no key has");
        }
        return key;
    }
}
