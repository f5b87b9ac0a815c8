package org.colloquy.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import org.colloquy.settings.MasterKey;

/**
 * Hashes that tell whether two values were the same, and nothing else: without the key nobody can try values until one
 * fits.
 */
@ApplicationScoped
class KeyedHash {
    private MasterKey key;

    protected KeyedHash() {}

    @Inject
    KeyedHash(MasterKey key) {
        this.key = key;
    }

    /** 64 hex digits. */
    String of(String value) {
        return HexFormat.of().formatHex(key.derive("value " + value));
    }
}
