package org.colloquy.launch;

import java.nio.file.Path;
import java.util.List;

/**
 * What the server is told: at which address, how many threads, what to deploy.
 *
 * @param home the server's own folder, empty
 * @param beforeBoot commands on its configuration
 * @param afterBoot commands on the running server
 */
record ServerPlan(Path home, List<ServerCommand> beforeBoot, List<ServerCommand> afterBoot) {
    /** The name that batch jobs are stored under: with another one the server would not find them again. */
    static final String APPLICATION = "colloquy";

    private static final String BROKER = "artemis-ra";
    private static final String LISTENER = "network-config.network-listeners.network-listener.http-listener.";
    private static final String BATCH_POOL = "batch";

    /**
     * @param home the server's own folder, empty
     * @param application the folder that has the adapter and the application
     */
    static ServerPlan of(LaunchSettings settings, Path home, Path application) {
        return new ServerPlan(
                home,
                configuration(settings),
                List.of(
                        batchPool(),
                        batchResource(),
                        batchRuntime(),
                        deploy("The broker", BROKER, "/" + BROKER, application.resolve(BROKER + ".rar")),
                        deploy("The application", APPLICATION, "/", application.resolve("colloquy.war"))));
    }

    /** For its own command line. */
    List<String> arguments() {
        return List.of("--nohazelcast", "--disablephonehome", "--rootdir", home.toString());
    }

    private static List<ServerCommand> configuration(LaunchSettings settings) {
        return List.of(
                ServerCommand.set(LISTENER + "address", settings.bindAddress().getHostAddress()),
                ServerCommand.set(LISTENER + "port", settings.httpPort()),
                // The demo's engine answers on the same port while up to 128 calls wait for it.
                ServerCommand.set("thread-pools.thread-pool.http-thread-pool.max-thread-pool-size", 256),
                ServerCommand.set("thread-pools.thread-pool.thread-pool-1.max-thread-pool-size", 400),
                // Without a number it has one thread, and each beat of the product would wait for all others.
                new ServerCommand(
                        "Configuring the server",
                        "set",
                        "resources.managed-scheduled-executor-service.concurrent/__defaultManagedScheduledExecutorService"
                                + ".core-pool-size=12"),
                // Every engine call in flight has a thread of this pool, which queues nothing: at its 200 calls were
                // refused. Before boot only: afterwards a change ends the pool that fault tolerance goes on using.
                new ServerCommand(
                        "Configuring the server",
                        "set",
                        "resources.managed-executor-service.concurrent/__defaultManagedExecutorService"
                                + ".maximum-pool-size=2000"),
                // Listeners and the beans they call: as many as conversations may be in work, and some more.
                ServerCommand.set("mdb-container.max-pool-size", 256),
                ServerCommand.set("ejb-container.max-pool-size", 256),
                ServerCommand.set("ejb-container.steady-pool-size", 0),
                ServerCommand.set("mdb-container.steady-pool-size", 0));
    }

    private static ServerCommand batchPool() {
        return new ServerCommand(
                "The pool of the batch repository",
                "create-jdbc-connection-pool",
                "--datasourceclassname=org.mariadb.jdbc.MariaDbDataSource",
                "--restype=javax.sql.DataSource",
                "--steadypoolsize=0",
                "--maxpoolsize=16",
                "--isconnectvalidatereq=true",
                "--validationmethod=custom-validation",
                "--validationclassname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
                // By reference: the password stays out of the server's files.
                "--property=url=${MPCONFIG=colloquy.batch.db.url}:user=${MPCONFIG=colloquy.db.user}"
                        + ":password=${MPCONFIG=colloquy.db.password}",
                BATCH_POOL);
    }

    private static ServerCommand batchResource() {
        return new ServerCommand(
                "The data source of the batch repository",
                "create-jdbc-resource",
                "--connectionpoolid=" + BATCH_POOL,
                "jdbc/batch");
    }

    private static ServerCommand batchRuntime() {
        return new ServerCommand(
                "The batch repository",
                "set-batch-runtime-configuration",
                "--datasourcelookupname=jdbc/batch",
                "--schemaname=colloquy_batch");
    }

    private static ServerCommand deploy(String what, String name, String contextRoot, Path archive) {
        return new ServerCommand(what, "deploy", "--name=" + name, "--contextroot=" + contextRoot, archive.toString());
    }
}
