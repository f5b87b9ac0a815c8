package org.colloquy.launch;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Asks the application to come to an end by itself before it is taken down. It offers that as a management bean: the one
 * thing that two class loaders share without sharing a class.
 */
final class Drain {
    private static final String NAME = "org.colloquy:type=Drain";
    private static final long MOST_MILLIS = 10_000;

    private Drain() {}

    /** Returns when nothing is in work any more, or time is up; whatever goes wrong, the rest of the farewell goes on. */
    static void run() {
        var beans = ManagementFactory.getPlatformMBeanServer();
        try {
            var name = new ObjectName(NAME);
            if (beans.isRegistered(name)) {
                beans.invoke(name, "drain", new Object[] {MOST_MILLIS}, new String[] {long.class.getName()});
            }
        } catch (JMException | RuntimeException e) {
            Console.warn("The application did not drain: " + e);
        }
    }
}
