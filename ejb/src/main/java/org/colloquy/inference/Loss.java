package org.colloquy.inference;

import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.zip.ZipException;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * How an exchange was lost, and which failure that is.
 *
 * @param sent whether the request began to leave: from then on it may have been worked on, and paid for
 * @param status of the answer that had begun; null when none had
 */
record Loss(Exception cause, Deadline deadline, boolean sent, Integer status) {
    /** Java tells an unknown name from an unanswered question only in words. */
    private static final String NAMES_UNANSWERED = "Temporary failure";

    EngineFailure failure(HttpCall call, boolean stopped) {
        CallFacts facts = facts();
        if (deadline.passed()) {
            return new EngineFailure.TimedOut("no whole answer within " + seconds(call.whole()), facts);
        }
        if (stopped || Thread.currentThread().isInterrupted()) {
            return new EngineFailure.Interrupted("the call was cut off by this server", facts);
        }
        if (cause instanceof UnknownHostException unknown) {
            return unknownHost(unknown, facts);
        }
        if (cause instanceof SocketTimeoutException) {
            return timedOut(call, facts);
        }
        return broken(facts);
    }

    private CallFacts facts() {
        Duration latency = deadline.elapsed();
        return sent ? CallFacts.unknown(status, latency) : CallFacts.unbilled(status, latency);
    }

    private EngineFailure timedOut(HttpCall call, CallFacts facts) {
        String what =
                sent ? "no answer within " + seconds(call.whole()) : "no connection within " + seconds(call.connect());
        return new EngineFailure.TimedOut(what, facts);
    }

    private static EngineFailure unknownHost(UnknownHostException unknown, CallFacts facts) {
        if (unknown instanceof ForbiddenAddress) {
            return new EngineFailure.Denied(DenialReason.FORBIDDEN_ADDRESS, unknown.getMessage(), facts);
        }
        if (unknown.getMessage() != null && unknown.getMessage().contains(NAMES_UNANSWERED)) {
            return new EngineFailure.Unreachable("host names cannot be looked up for now", null, facts);
        }
        return new EngineFailure.Denied(DenialReason.UNKNOWN_HOST, "the host name is not known", facts);
    }

    private EngineFailure broken(CallFacts facts) {
        if (causedBy(CertificateException.class) || causedBy(SSLPeerUnverifiedException.class)) {
            return new EngineFailure.Denied(
                    DenialReason.CERTIFICATE, "the server's certificate is not trusted for this host", facts);
        }
        if (causedBy(ZipException.class)) {
            return new EngineFailure.Garbled("the answer's compression is broken", null, facts);
        }
        String kind = cause.getClass().getSimpleName();
        String what = sent ? "the connection was lost" : "no connection";
        return new EngineFailure.Unreachable(what + " (" + kind + ")", null, facts);
    }

    private boolean causedBy(Class<? extends Exception> kind) {
        Throwable at = cause;
        for (int depth = 0; at != null && depth < 10; depth++, at = at.getCause()) {
            if (kind.isInstance(at)) {
                return true;
            }
        }
        return false;
    }

    private static String seconds(Duration time) {
        return time.toMillis() / 1000.0 + " s";
    }
}
