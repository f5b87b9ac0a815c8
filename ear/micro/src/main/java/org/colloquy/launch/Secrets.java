package org.colloquy.launch;

import java.security.SecureRandom;
import java.util.Base64;

/** What nobody guesses. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;
    private static final int PASSWORD_BYTES = 12;

    private Secrets() {}

    /** 32 random bytes in base64. */
    static String key() {
        return Base64.getEncoder().encodeToString(bytes(KEY_BYTES));
    }

    /** 16 letters, digits, - and _ that one can type. */
    static String password() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(PASSWORD_BYTES));
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
