package org.colloquy.inference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Proxy;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.RegistryBuilder;

/**
 * A pool of connections over channels. A thread that waits for an ordinary socket does not hear that it is interrupted;
 * one that waits for a channel's does, at once, and the connection is closed.
 */
final class InterruptibleConnections extends PoolingHttpClientConnectionManagerBuilder {
    @Override
    @SuppressWarnings("deprecation") // meant for the library's own use, but its only seam where sockets are made
    protected HttpClientConnectionOperator createConnectionOperator(
            SchemePortResolver ports, DnsResolver names, TlsSocketStrategy tls) {
        var strategies = RegistryBuilder.<TlsSocketStrategy>create()
                .register("https", tls)
                .build();
        return new DefaultHttpClientConnectionOperator(InterruptibleConnections::socket, ports, names, strategies);
    }

    private static Socket socket(Proxy proxy) {
        try {
            return SocketChannel.open().socket();
        } catch (IOException noMoreFiles) {
            throw new UncheckedIOException(noMoreFiles);
        }
    }
}
