package org.colloquy.administration;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import org.colloquy.access.PasswordHash;

/** What nobody can guess: salts of passwords, and passwords that the system makes up. */
@ApplicationScoped
public class Salts {
    private static final int PASSWORD_BYTES = 15;

    private final SecureRandom chance = new SecureRandom();

    byte[] next() {
        return bytes(PasswordHash.SALT_BYTES);
    }

    String password() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(PASSWORD_BYTES));
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        chance.nextBytes(bytes);
        return bytes;
    }
}
