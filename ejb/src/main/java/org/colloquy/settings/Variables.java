package org.colloquy.settings;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the deployment's settings by their environment names. Each is also a configuration property of the same name in
 * lower case with dots; that is the name by which it is looked up. A value that cannot be meant stops the start with a
 * message that names the variable.
 */
final class Variables {
    private final Function<String, Optional<String>> source;

    /** @param source the value of a property, by its dotted name */
    Variables(Function<String, Optional<String>> source) {
        this.source = source;
    }

    Optional<String> text(String name) {
        String property = name.toLowerCase(Locale.ROOT).replace('_', '.');
        return source.apply(property).map(String::strip).filter(v -> !v.isEmpty());
    }

    boolean flag(String name, boolean otherwise) {
        return text(name).map(v -> truth(name, v)).orElse(otherwise);
    }

    private static boolean truth(String name, String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "1" -> true;
            case "false", "no", "off", "0" -> false;
            default -> throw new IllegalArgumentException(name + " must be true or false, not " + value);
        };
    }

    int number(String name, int otherwise, int least, int most) {
        return text(name).map(v -> within(name, v, least, most)).orElse(otherwise);
    }

    private static int within(String name, String value, int least, int most) {
        if (value.matches("\\d{1,9}")) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new IllegalArgumentException(
                name + " must be a whole number from " + least + " to " + most + ", not " + value);
    }

    /** Whole seconds, from 1 to a day. */
    Duration seconds(String name, int otherwise) {
        return Duration.ofSeconds(number(name, otherwise, 1, 86_400));
    }
}
