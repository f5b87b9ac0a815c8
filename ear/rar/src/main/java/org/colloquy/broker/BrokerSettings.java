package org.colloquy.broker;

import jakarta.resource.spi.ResourceAdapterInternalException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * What the deployment says about the broker: a system property {@code colloquy.broker.port} or, without it, the variable
 * {@code COLLOQUY_BROKER_PORT}.
 *
 * @param url the broker outside, or null for the embedded one
 * @param bindAddress where the embedded one listens
 * @param port of the embedded one, for CORE, AMQP 1.0 and STOMP
 * @param user may be null
 * @param password may be null
 * @param folder of the embedded one's journal
 */
record BrokerSettings(String url, String bindAddress, int port, String user, String password, Path folder) {
    static final int DEFAULT_PORT = 61616;

    static BrokerSettings read() throws ResourceAdapterInternalException {
        return read(BrokerSettings::setting);
    }

    /**
     * @param lookup gives the value of a property, or null
     * @throws ResourceAdapterInternalException if the port is no number
     */
    static BrokerSettings read(UnaryOperator<String> lookup) throws ResourceAdapterInternalException {
        return new BrokerSettings(
                lookup.apply("colloquy.broker.url"),
                orElse(lookup.apply("colloquy.bind.address"), "127.0.0.1"),
                port(orElse(lookup.apply("colloquy.broker.port"), Integer.toString(DEFAULT_PORT))),
                lookup.apply("colloquy.broker.user"),
                lookup.apply("colloquy.broker.password"),
                Path.of(orElse(lookup.apply("colloquy.data.dir"), "var"), "broker"));
    }

    boolean isEmbedded() {
        return url == null;
    }

    boolean hasLogin() {
        return user != null && password != null;
    }

    /** Whether only this machine can reach the embedded broker. */
    boolean isLoopback() throws ResourceAdapterInternalException {
        try {
            return InetAddress.getByName(bindAddress).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new ResourceAdapterInternalException("COLLOQUY_BIND_ADDRESS is no address: " + bindAddress, e);
        }
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return isEmbedded() ? "embedded at " + bindAddress + ":" + port : url;
    }

    private static int port(String text) throws ResourceAdapterInternalException {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new ResourceAdapterInternalException("COLLOQUY_BROKER_PORT is no number: " + text, e);
        }
    }

    private static String orElse(String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    private static String setting(String property) {
        var value = System.getProperty(property);
        if (value == null) {
            value = System.getenv(property.replace('.', '_').toUpperCase(Locale.ROOT));
        }
        return value == null || value.isBlank() ? null : value.strip();
    }
}
