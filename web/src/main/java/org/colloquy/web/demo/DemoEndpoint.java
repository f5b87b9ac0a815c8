package org.colloquy.web.demo;

import java.net.URI;
import org.colloquy.settings.ServerSettings;

/**
 * Where the demo engine answers: on the product's own port, as the pipeline of this node reaches it.
 *
 * @param url without a trailing slash
 */
record DemoEndpoint(String url) {

    private static final String PATH = "/demo-engine/v1";

    /** A server that listens on all addresses is reached on loopback. */
    static DemoEndpoint of(ServerSettings server, String contextPath) {
        String address = server.bindAddress();
        boolean all = address.equals("0.0.0.0") || address.equals("::") || address.equals("0:0:0:0:0:0:0:0");
        String host = all ? "127.0.0.1" : address.contains(":") ? "[" + address + "]" : address;
        return new DemoEndpoint("http://" + host + ":" + server.httpPort() + contextPath + PATH);
    }

    /** Whether an endpoint is the demo engine's, perhaps of an earlier start, and not one that an operator put in. */
    boolean isOurs(String endpoint) {
        try {
            URI other = URI.create(endpoint);
            String host = String.valueOf(other.getHost());
            boolean near = host.equals("127.0.0.1")
                    || host.equals("localhost")
                    || host.equals(URI.create(url).getHost());
            return near && String.valueOf(other.getPath()).endsWith(PATH);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
