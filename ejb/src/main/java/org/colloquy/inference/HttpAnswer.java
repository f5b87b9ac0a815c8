package org.colloquy.inference;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.hc.core5.http.Header;

/**
 * An HTTP answer, whole and unpacked.
 *
 * @param tooLong whether the body went on beyond what is read of one; it is cut then
 */
record HttpAnswer(int status, List<Header> headers, byte[] body, boolean tooLong, Duration latency) {
    private static final int SHOWN_BYTES = 4_000;

    boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** How the body begins, for people. */
    String beginning() {
        return new String(body, 0, Math.min(body.length, SHOWN_BYTES), StandardCharsets.UTF_8);
    }
}
