package org.colloquy.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password that cannot be read back: PBKDF2 with HMAC-SHA-512. Its text names the rounds, so that they can grow without
 * locking anybody out: {@code pbkdf2-sha512$rounds$salt$key}, both in base64.
 */
public final class PasswordHash {
    /** What OWASP asks of this function; some 0.2 s of one core. */
    public static final int ROUNDS = 210_000;

    public static final int SALT_BYTES = 16;

    private static final String KIND = "pbkdf2-sha512";
    private static final int KEY_BITS = 512;
    private static final int PARTS = 4;

    private PasswordHash() {}

    /**
     * The text to store.
     *
     * @param salt {@link #SALT_BYTES} bytes that nobody can guess, new for each password
     */
    public static String of(char[] password, byte[] salt) {
        return text(ROUNDS, salt, key(password, salt, ROUNDS));
    }

    /** Whether the password is the one; takes as long when it is not. False for a text that is none of ours. */
    public static boolean matches(char[] password, String stored) {
        String[] parts = stored == null ? new String[0] : stored.split("\\$");
        if (parts.length != PARTS || !parts[0].equals(KIND)) {
            return false;
        }
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] given = key(password, salt, Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(given, Base64.getDecoder().decode(parts[3]));
    }

    private static String text(int rounds, byte[] salt, byte[] key) {
        Base64.Encoder base64 = Base64.getEncoder();
        return KIND + "$" + rounds + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(key);
    }

    private static byte[] key(char[] password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password, salt, rounds, KEY_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2 with HMAC-SHA-512", e);
        } finally {
            spec.clearPassword();
        }
    }
}
