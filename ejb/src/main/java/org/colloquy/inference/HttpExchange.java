package org.colloquy.inference;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.entity.InputStreamFactory;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.colloquy.settings.PipelineSettings;

/**
 * Sends requests to engines and waits for the answers: pooled connections, no cookies, no redirects and never twice.
 * Each call is bounded as a whole and ends at once when its thread is interrupted or the server stops.
 */
@ApplicationScoped
public class HttpExchange {
    /** What is read of an answer; no chat completion is larger. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    private static final int LEAST_CONNECTIONS = 512;

    /** Well under what servers and load balancers keep an idle connection for. */
    private static final int KEEP_ALIVE_SECONDS = 20;

    /** A connection idle for longer is looked at before use: a lost one would cost the call an attempt. */
    private static final int LOOK_AFTER_MILLIS = 500;

    private CloseableHttpClient client;
    private ScheduledThreadPoolExecutor deadlines;
    private volatile boolean stopped;

    protected HttpExchange() {}

    /** The pool holds at least twice the calls that may be in flight: two engines may take them all in turn. */
    @Inject
    public HttpExchange(PipelineSettings pipeline) {
        this(Math.max(LEAST_CONNECTIONS, 2 * pipeline.callConcurrency()), null);
    }

    /** @param tls null: the certificates that the JVM trusts */
    HttpExchange(int connections, TlsSocketStrategy tls) {
        client = client(connections, tls);
        deadlines = Deadline.timer();
    }

    private static CloseableHttpClient client(int connections, TlsSocketStrategy tls) {
        PoolingHttpClientConnectionManager pool = new InterruptibleConnections()
                .setTlsSocketStrategy(tls)
                .setDnsResolver(new GuardedNames())
                .setMaxConnTotal(connections)
                .setMaxConnPerRoute(connections)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setValidateAfterInactivity(TimeValue.ofMilliseconds(LOOK_AFTER_MILLIS))
                        .build())
                .build();
        LinkedHashMap<String, InputStreamFactory> encodings = new LinkedHashMap<>();
        encodings.put("gzip", GZIPInputStream::new);
        return HttpClientBuilder.create()
                .setConnectionManager(pool)
                .setContentDecoderRegistry(encodings)
                .setUserAgent("Colloquy")
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableConnectionState()
                .build();
    }

    /**
     * Sends once and waits for the whole answer, whatever its status.
     *
     * @throws ExchangeFailed when there is none
     */
    HttpAnswer post(HttpCall call) throws ExchangeFailed {
        SentBody body = new SentBody(call.body());
        HttpPost request = request(call, body);
        Deadline deadline = new Deadline(request);
        ClassicHttpResponse response = null;
        deadline.start(deadlines, call.whole());
        try {
            response = open(request);
            return answer(response, request, deadline);
        } catch (IOException | RuntimeException lost) {
            Integer status = response == null ? null : response.getCode();
            Loss loss = new Loss(lost, deadline, body.begun(), status);
            throw new ExchangeFailed(loss.failure(call, stopped));
        } finally {
            deadline.end();
            // Quietly: what closing may complain of, after a cut, is no longer of interest.
            Closer.closeQuietly(response);
        }
    }

    private ClassicHttpResponse open(HttpPost request) throws IOException {
        if (stopped || Thread.currentThread().isInterrupted()) {
            throw new IOException("not begun");
        }
        return client.executeOpen(null, request, null);
    }

    private static HttpAnswer answer(ClassicHttpResponse response, HttpPost request, Deadline deadline)
            throws IOException {
        byte[] body = body(response.getEntity());
        boolean tooLong = body.length > MOST_BYTES;
        if (tooLong) {
            // Else closing the answer would read all the rest of it.
            request.cancel();
        }
        List<Header> headers = List.of(response.getHeaders());
        return new HttpAnswer(response.getCode(), headers, body, tooLong, deadline.elapsed());
    }

    private static byte[] body(HttpEntity entity) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        InputStream content = entity.getContent();
        byte[] read = content.readNBytes(MOST_BYTES + 1);
        if (read.length <= MOST_BYTES) {
            content.close();
        }
        return read;
    }

    private static HttpPost request(HttpCall call, SentBody body) {
        HttpPost request = new HttpPost(call.uri());
        call.headers().forEach(request::setHeader);
        request.setEntity(body);
        request.setConfig(limits(call.connect(), call.whole()));
        return request;
    }

    @SuppressWarnings("deprecation") // its replacement is by host, but engines on one host may differ
    private static RequestConfig limits(Duration connect, Duration whole) {
        return RequestConfig.custom()
                .setConnectTimeout(Timeout.of(connect))
                .setConnectionRequestTimeout(Timeout.of(connect))
                .setResponseTimeout(Timeout.of(whole))
                .setDefaultKeepAlive(KEEP_ALIVE_SECONDS, TimeUnit.SECONDS)
                .build();
    }

    /** Cuts every call in flight, at once; later ones are not begun. */
    @PreDestroy
    public void stop() {
        stopped = true;
        deadlines.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
