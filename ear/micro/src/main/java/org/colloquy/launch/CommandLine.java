package org.colloquy.launch;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was asked for on the command line.
 *
 * @param settings values of settings by their environment names; they win over the environment
 * @param resetAdmin whether the administrator gets a new password
 * @param help whether only the usage is wanted
 * @param rehearse whether to start on a folder of its own and stop at once, for the archive of classes
 */
record CommandLine(Map<String, String> settings, boolean resetAdmin, boolean help, boolean rehearse) {
    static final String USAGE = """
            Usage: ./run [--no-demo] [--data DIR] [--port N] [--reset-admin]
              --no-demo      do not fill an empty database with the demo
              --data DIR     folder of the database, the broker, keys and logs (default ./var)
              --port N       port of console and REST (default 8080; 0: any free one)
              --reset-admin  give the administrator a new password and print it
            Everything else is set by the environment: see the README.""";

    static CommandLine parse(List<String> words) throws CannotStart {
        var rest = new ArrayDeque<>(words);
        var settings = new HashMap<String, String>();
        boolean reset = false;
        boolean help = false;
        boolean rehearse = false;
        while (!rest.isEmpty()) {
            var word = rest.pop();
            switch (word) {
                case "--no-demo" -> settings.put("COLLOQUY_DEMO", "false");
                case "--data" -> settings.put("COLLOQUY_DATA_DIR", valueOf(word, rest));
                case "--port" -> settings.put("COLLOQUY_HTTP_PORT", valueOf(word, rest));
                case "--reset-admin" -> reset = true;
                case "--help", "-h" -> help = true;
                case "--rehearse" -> rehearse = true;
                default -> throw new CannotStart("Unknown word: " + word + System.lineSeparator() + USAGE);
            }
        }
        return new CommandLine(Map.copyOf(settings), reset, help, rehearse);
    }

    private static String valueOf(String word, ArrayDeque<String> rest) throws CannotStart {
        if (rest.isEmpty() || rest.peek().startsWith("--")) {
            throw new CannotStart(word + " needs a value" + System.lineSeparator() + USAGE);
        }
        return rest.pop();
    }
}
