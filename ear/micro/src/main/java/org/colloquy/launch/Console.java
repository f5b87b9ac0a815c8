package org.colloquy.launch;

import java.io.PrintStream;

/** The few lines for the one who started Colloquy; everything else goes to the log. */
final class Console {
    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;

    private Console() {}

    /** From now on whatever else prints in this process, libraries above all, prints there. */
    static void leaveToOthers(PrintStream others) {
        System.setOut(others);
        System.setErr(others);
    }

    static void say(String line) {
        OUT.println(line);
        OUT.flush();
    }

    static void warn(String line) {
        ERR.println(line);
        ERR.flush();
    }
}
