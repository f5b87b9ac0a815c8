package org.colloquy.launch;

/** The few lines for the one who started Colloquy; everything else goes to the log. */
final class Console {
    private Console() {}

    static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    static void warn(String line) {
        System.err.println(line);
        System.err.flush();
    }
}
