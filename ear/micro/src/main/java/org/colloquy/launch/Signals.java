package org.colloquy.launch;

import java.lang.reflect.Proxy;

/**
 * The signals by which a process is asked to end. The JDK has them only in {@code sun.misc}, of which the compiler warns
 * every time; so they are reached by name.
 */
final class Signals {
    private static final String[] TO_END = {"INT", "TERM", "HUP"};

    private Signals() {}

    /** From now on these signals do this and nothing else: no shutdown hook runs. */
    static void handle(Runnable action) throws CannotStart {
        try {
            var type = Class.forName("sun.misc.Signal");
            var handlerType = Class.forName("sun.misc.SignalHandler");
            var handler = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(), new Class<?>[] {handlerType}, (proxy, method, arguments) -> {
                        action.run();
                        return null;
                    });
            var handle = type.getMethod("handle", type, handlerType);
            for (var name : TO_END) {
                handle.invoke(null, type.getConstructor(String.class).newInstance(name), handler);
            }
        } catch (ReflectiveOperationException e) {
            throw new CannotStart("Signals cannot be handled here: " + e, e);
        }
    }
}
