package org.colloquy.settings;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts secrets at rest: AES-256-GCM (B13). What it gives is one byte of format, 12 of nonce, then text and tag; a
 * nonce is drawn anew for each text.
 */
public final class MasterKey {
    private static final byte FORMAT = 1;
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int LEAST_BYTES = 1 + NONCE_BYTES + TAG_BITS / Byte.SIZE;

    private final SecretKeySpec key;
    private final SecureRandom chance = new SecureRandom();

    private MasterKey(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** @throws IllegalArgumentException when it is not there or is not base64 of 32 bytes; nothing of it is shown */
    static MasterKey read(Variables from) {
        return of(from.text("COLLOQUY_MASTER_KEY"));
    }

    static MasterKey of(Optional<String> base64) {
        String text = base64.orElseThrow(() -> new IllegalArgumentException(
                "COLLOQUY_MASTER_KEY is not set: without it no engine key can be stored or read"));
        byte[] key = decoded(text);
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("COLLOQUY_MASTER_KEY must be base64 of 32 bytes");
        }
        return new MasterKey(key);
    }

    /** The decoder's own message would show a character of the key. */
    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    /** Never the same twice for the same text. */
    public byte[] encrypt(String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        chance.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] whole = Arrays.copyOf(new byte[] {FORMAT}, 1 + NONCE_BYTES + sealed.length);
            System.arraycopy(nonce, 0, whole, 1, NONCE_BYTES);
            System.arraycopy(sealed, 0, whole, 1 + NONCE_BYTES, sealed.length);
            return whole;
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("AES-256-GCM is not available on this runtime", unavailable);
        }
    }

    /** @throws UnreadableSecret when it was made with another key, or changed since */
    public String decrypt(byte[] stored) {
        if (stored.length < LEAST_BYTES || stored[0] != FORMAT) {
            throw new UnreadableSecret("the stored key is not one that this product encrypted");
        }
        byte[] nonce = Arrays.copyOfRange(stored, 1, 1 + NONCE_BYTES);
        int from = 1 + NONCE_BYTES;
        try {
            byte[] text = cipher(Cipher.DECRYPT_MODE, nonce).doFinal(stored, from, stored.length - from);
            return new String(text, StandardCharsets.UTF_8);
        } catch (AEADBadTagException notOurs) {
            throw new UnreadableSecret("the stored key was encrypted with another master key, or changed since");
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("AES-256-GCM is not available on this runtime", unavailable);
        }
    }

    /** A secret of its own for another purpose: the same on every node that has this key, and no way back to it. */
    public byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("HMAC with SHA-256 is not available on this runtime", unavailable);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
