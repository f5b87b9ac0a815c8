package org.colloquy.inference;

import java.time.Duration;
import org.colloquy.money.Tokens;
import org.colloquy.usage.CallStatus;

/**
 * What is known of a call however it ended.
 *
 * @param status ASSUMED when the request may have been worked on but nothing tells what it took (B7.5)
 * @param httpStatus of the answer; null when there was none
 * @param latency from the first attempt to connect to the end
 * @param model as the provider returned it; null when it did not
 * @param usage tokens as the provider counted them, {@link Tokens#NONE} when it did not
 * @param usageReported whether the provider told {@code usage}
 */
public record CallFacts(
        CallStatus status, Integer httpStatus, Duration latency, String model, Tokens usage, boolean usageReported) {
    /** A failure that costs nothing: not sent, or turned down by the provider (B7.5). */
    public static CallFacts unbilled(Integer httpStatus, Duration latency) {
        return new CallFacts(CallStatus.FAILED, httpStatus, latency, null, Tokens.NONE, false);
    }

    /** Sent, but nobody knows what became of it: stands at its reservation (B7.1). */
    public static CallFacts unknown(Integer httpStatus, Duration latency) {
        return new CallFacts(CallStatus.ASSUMED, httpStatus, latency, null, Tokens.NONE, false);
    }
}
