package org.colloquy.launch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the launcher itself must know of the deployment's settings.
 *
 * @param dataFolder absolute
 * @param bindAddress address of console and broker
 * @param httpPort a free one if 0 was asked for
 * @param databaseUrl of the database outside, empty for the embedded one
 * @param adminUser name of the first administrator
 * @param adminPassword empty: to be made up
 * @param masterKey empty: to be made up and kept
 */
record LaunchSettings(
        Path dataFolder,
        InetAddress bindAddress,
        int httpPort,
        Optional<String> databaseUrl,
        String adminUser,
        Optional<String> adminPassword,
        Optional<String> masterKey) {
    private static final int LAST_PORT = 65_535;

    /** @param environment gives the value of a variable or null; the command line wins over it */
    static LaunchSettings of(CommandLine line, UnaryOperator<String> environment) throws CannotStart {
        UnaryOperator<String> lookup = name -> line.settings().getOrDefault(name, environment.apply(name));
        var folder = Path.of(text(lookup, "COLLOQUY_DATA_DIR").orElse("var"));
        return new LaunchSettings(
                folder.toAbsolutePath().normalize(),
                address(text(lookup, "COLLOQUY_BIND_ADDRESS").orElse("127.0.0.1")),
                port(text(lookup, "COLLOQUY_HTTP_PORT").orElse("8080")),
                text(lookup, "COLLOQUY_DB_URL"),
                text(lookup, "COLLOQUY_ADMIN_USER").orElse("admin"),
                text(lookup, "COLLOQUY_ADMIN_PASSWORD"),
                text(lookup, "COLLOQUY_MASTER_KEY"));
    }

    /** Where the console is: the address that HTTP listens on. */
    String address() {
        var host = bindAddress.getHostAddress();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + httpPort;
    }

    private static Optional<String> text(UnaryOperator<String> lookup, String name) {
        return Optional.ofNullable(lookup.apply(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static InetAddress address(String text) throws CannotStart {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new CannotStart("COLLOQUY_BIND_ADDRESS is no address of this machine: " + text, e);
        }
    }

    private static int port(String text) throws CannotStart {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > LAST_PORT) {
            throw new CannotStart("The port of HTTP must be a number from 0 to " + LAST_PORT + ", not " + text);
        }
        var port = Integer.parseInt(text);
        return port == 0 ? Ports.free() : port;
    }
}
