package org.colloquy.launch;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** The stock server inside this process. Everything that is said to it is a command of its own administration. */
final class ApplicationServer {
    /** Something that must have happened before. */
    @FunctionalInterface
    interface Gate {
        void pass() throws CannotStart;
    }

    private static final String IMPLEMENTATION = "fish.payara.micro.impl.PayaraMicroImpl";

    private final AtomicReference<CannotStart> refused = new AtomicReference<>();
    private PayaraMicroBoot server;
    private AdminCommandRunner commands;

    /**
     * Boots the server and carries out what is planned.
     *
     * @param bundle where the server's own archives are
     * @param plan the commands, by the moment at which they are due
     * @param gate waits for what the commands on the running server need
     * @throws CannotStart with the server's own words if a command fails; the server is left as it is then
     */
    void start(Bundle bundle, ServerPlan plan, Gate gate) throws CannotStart {
        bundle.furnish(plan.home());
        System.setProperty(
                "fish.payara.micro.BootJar", bundle.serverArchive().toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", bundle.server().toString());
        try {
            // The class path has the server unpacked, so that its classes can come from a shared archive. The public
            // entrance would unpack it once more and load it by a class loader of its own.
            var implementation = Class.forName(IMPLEMENTATION);
            server = (PayaraMicroBoot) implementation.getMethod("getInstance").invoke(null);
            server.setPreBootHandler(runner -> carryOut(plan.beforeBoot(), runner));
            server.setPostBootHandler(runner -> {
                pass(gate);
                carryOut(plan.afterBoot(), runner);
            });
            implementation.getMethod("create", String[].class).invoke(null, (Object)
                    plan.arguments().toArray(String[]::new));
        } catch (InvocationTargetException e) {
            throw new CannotStart("The server did not start: " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new CannotStart("This is no bundle of Colloquy: " + e, e);
        }
        if (refused.get() != null) {
            throw refused.get();
        }
    }

    /** Takes the application down, which lets its listeners finish, and then the server with its broker. */
    void stop() {
        try {
            if (commands != null) {
                commands.run("undeploy", ServerPlan.APPLICATION);
            }
            if (server != null) {
                server.shutdown();
            }
        } catch (BootstrapException | RuntimeException e) {
            Console.warn("The server did not stop cleanly: " + e);
        }
    }

    private void pass(Gate gate) {
        try {
            gate.pass();
        } catch (CannotStart e) {
            refused.set(e);
        }
    }

    private void carryOut(List<ServerCommand> planned, AdminCommandRunner runner) {
        commands = runner;
        for (var command : planned) {
            if (refused.get() != null) {
                return;
            }
            var result = runner.run(command.name(), command.arguments());
            if (result.getExitStatus() == ClusterCommandResult.ExitStatus.FAILURE) {
                refused.set(new CannotStart(explain(command, result), result.getFailureCause()));
            }
        }
    }

    private static String explain(ServerCommand command, ClusterCommandResult result) {
        var cause = result.getFailureCause();
        return command.purpose() + " failed: " + inWords(result.getOutput())
                + (cause == null ? "" : System.lineSeparator() + Causes.of(cause));
    }

    /** The server's report without its frame: what failed, but not which class of report says so. */
    private static String inWords(String report) {
        return report.replaceFirst("(?s)^PlainTextActionReporter\\w*Description: .*?AdminCommand", "")
                .replaceFirst("(?s)\\s*\\[name=.*$", "")
                .strip();
    }
}
