package org.colloquy.settings;

import java.nio.file.Path;

/**
 * Where this node lives.
 *
 * @param dataFolder folder of the embedded parts, keys and logs; absolute
 * @param bindAddress address that HTTP and the embedded broker listen on
 * @param httpPort port of console and REST
 * @param demo whether an empty database is filled with the demo
 */
public record ServerSettings(Path dataFolder, String bindAddress, int httpPort, boolean demo) {
    private static final int LAST_PORT = 65_535;

    static ServerSettings read(Variables from) {
        return new ServerSettings(
                Path.of(from.text("COLLOQUY_DATA_DIR").orElse("./var"))
                        .toAbsolutePath()
                        .normalize(),
                from.text("COLLOQUY_BIND_ADDRESS").orElse("127.0.0.1"),
                from.number("COLLOQUY_HTTP_PORT", 8080, 1, LAST_PORT),
                from.flag("COLLOQUY_DEMO", true));
    }
}
