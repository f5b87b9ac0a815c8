package org.colloquy.launch;

import java.util.Arrays;

/**
 * A command of the server's administration.
 *
 * @param purpose in words, for the message when it fails
 */
record ServerCommand(String purpose, String name, String... arguments) {
    static ServerCommand set(String path, Object value) {
        return new ServerCommand("Configuring the server", "set", "configs.config.server-config." + path + "=" + value);
    }

    @Override
    public String toString() {
        return name + " " + Arrays.toString(arguments);
    }
}
