package org.colloquy.launch;

import java.util.Optional;

/** The last lines of a start: where the console is, how to sign in, and that it is ready. */
final class Welcome {
    private final LaunchSettings settings;
    private final Optional<String> madeUp;

    private Welcome(LaunchSettings settings, Optional<String> madeUp) {
        this.settings = settings;
        this.madeUp = madeUp;
    }

    /**
     * Makes up the administrator's password when none is given and either this folder never was ready, so that no one can
     * have read one, or a new one is asked for. With a database outside, an account that is there stays as it is.
     */
    static Welcome prepare(CommandLine line, LaunchSettings settings, DataFolder folder) {
        var first = !folder.wasReady();
        var embedded = settings.databaseUrl().isEmpty();
        var madeUp = settings.adminPassword().isEmpty() && (first || line.resetAdmin())
                ? Optional.of(Secrets.password())
                : Optional.<String>empty();
        System.setProperty("colloquy.admin.user", settings.adminUser());
        madeUp.ifPresent(password -> System.setProperty("colloquy.admin.password", password));
        if (line.resetAdmin() || madeUp.isPresent() && embedded) {
            System.setProperty("colloquy.reset.admin", "true");
        }
        return new Welcome(settings, madeUp);
    }

    void say() {
        Console.say("Console:  " + settings.address() + "/");
        if (madeUp.isPresent()) {
            Console.say("Sign in:  " + settings.adminUser() + " with the password " + madeUp.get()
                    + "  (shown this once; --reset-admin makes a new one)");
        } else {
            Console.say("Sign in:  " + settings.adminUser() + " with your password (--reset-admin makes a new one)");
        }
        Console.say("Colloquy is ready at " + settings.address());
    }
}
