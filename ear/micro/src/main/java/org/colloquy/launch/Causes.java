package org.colloquy.launch;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The chain of causes in words, one a line: the last one is what to mend. */
final class Causes {
    private static final int MOST = 12;

    private Causes() {}

    static String of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MOST)
                .map(cause -> "  " + cause.getClass().getSimpleName() + ": " + cause.getMessage())
                .distinct()
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
