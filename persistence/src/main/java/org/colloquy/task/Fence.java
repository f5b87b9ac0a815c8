package org.colloquy.task;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.colloquy.conversation.Content;

/**
 * Draws the marker around contents that no speaker can guess: an HMAC of the content's hash with the installation's
 * secret (B11). The same content always has the same marker, so that providers' prompt caches hit.
 */
public final class Fence {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 24;

    private final SecretKeySpec key;

    /** @param secret of this installation; at least 16 bytes */
    public Fence(byte[] secret) {
        if (secret.length < 16) {
            throw new IllegalArgumentException("a fence needs a secret of at least 16 bytes");
        }
        key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** A content between its markers, ready for all tasks on its conversation. */
    public FencedContent around(Content content) {
        String hash = String.valueOf(content.hash());
        String marker = marker(hash);
        for (int i = 1; occurs(marker, content); i++) {
            marker = marker(hash + i);
        }
        return new FencedContent(content, marker);
    }

    private static boolean occurs(String marker, Content content) {
        return content.segments().stream().anyMatch(s -> s.text().contains(marker));
    }

    /** 32 characters of base64url. */
    private String marker(String of) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] code = mac.doFinal(("fence " + of).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(code, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC with SHA-256", e);
        }
    }
}
