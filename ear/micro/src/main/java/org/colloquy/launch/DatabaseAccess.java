package org.colloquy.launch;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/**
 * How the product gets at its embedded database.
 *
 * @param port on loopback
 * @param password base64, so free of quotes
 */
record DatabaseAccess(int port, String user, String password) {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(90);
    private static final long PAUSE_MILLIS = 50;

    /** @param schema one of the schemas that the first statements make */
    String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
    }

    /** May be run at each start. */
    String firstStatements() {
        return """
                CREATE DATABASE IF NOT EXISTS colloquy CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
                CREATE DATABASE IF NOT EXISTS colloquy_batch CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL PRIVILEGES ON colloquy.* TO '%1$s'@'127.0.0.1';
                GRANT ALL PRIVILEGES ON colloquy_batch.* TO '%1$s'@'127.0.0.1';
                """.formatted(user, password);
    }

    /** Returns once the database takes this user. */
    void awaitAnswer(Process server) throws CannotStart {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!answers()) {
            if (!server.isAlive()) {
                throw new CannotStart("The embedded database ended with code " + server.exitValue()
                        + "; its reason is in logs/database.log of the data folder");
            }
            if (System.nanoTime() > deadline) {
                throw new CannotStart("The embedded database does not answer; see logs/database.log");
            }
            Pause.of(PAUSE_MILLIS);
        }
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url("colloquy"), user, password)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
