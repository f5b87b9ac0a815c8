package org.colloquy.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Where the embedded database has its programs and its data, and how it is called. */
final class DatabaseFiles {
    private static final long INSTALL_SECONDS = 120;

    private final Path programs;
    private final DataFolder folder;

    /** @param programs the folder that has MariaDB's {@code bin}, {@code scripts} and {@code share} */
    DatabaseFiles(Path programs, DataFolder folder) {
        this.programs = programs;
        this.folder = folder;
    }

    Path data() {
        return folder.resolve("database");
    }

    Path pidFile() {
        return folder.resolve("database.pid");
    }

    Path log() {
        return folder.resolve("logs/database.log");
    }

    /** Makes the system tables at the first start: beside the place and then moved there, so that a kill leaves no half. */
    void install() throws CannotStart {
        if (Files.exists(data())) {
            return;
        }
        var fresh = folder.emptied("database.new");
        try {
            var installation = new ProcessBuilder(installCommand(fresh))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
            if (!installation.waitFor(INSTALL_SECONDS, TimeUnit.SECONDS) || installation.exitValue() != 0) {
                throw new CannotStart("The embedded database could not be set up; see " + log());
            }
            Files.move(fresh, data());
        } catch (IOException e) {
            throw new CannotStart("The embedded database could not be set up: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while the embedded database was set up", e);
        }
    }

    /** Statements that the server runs before it answers: they make what is missing and set the password of this folder. */
    void writeFirstStatements(DatabaseAccess access) throws IOException {
        DataFolder.writePrivately(firstStatements(), access.firstStatements());
    }

    List<String> command(int port) {
        var command = new ArrayList<String>();
        // A session of its own: signals to our process group are not for the database.
        command.add("setsid");
        command.add(programs.resolve("bin/mariadbd").toString());
        command.add("--no-defaults");
        command.add("--datadir=" + data());
        command.add("--pid-file=" + pidFile());
        command.add("--log-error=" + log());
        command.add("--init-file=" + firstStatements());
        command.add("--port=" + port);
        command.addAll(common());
        command.addAll(DatabaseOptions.SERVER);
        return command;
    }

    private List<String> installCommand(Path fresh) {
        var command = new ArrayList<String>();
        // The script lost its permission to be run on the way here.
        command.add("sh");
        command.add(programs.resolve("scripts/mariadb-install-db").toString());
        command.add("--no-defaults");
        command.add("--datadir=" + fresh);
        command.add("--auth-root-authentication-method=socket");
        command.add("--auth-root-socket-user=" + System.getProperty("user.name"));
        command.add("--skip-test-db");
        command.add("--skip-name-resolve");
        command.addAll(common());
        return command;
    }

    private List<String> common() {
        var common = new ArrayList<String>();
        common.add("--basedir=" + programs);
        // MariaDB refuses to run as root unless told so.
        common.add("--user=" + System.getProperty("user.name"));
        return common;
    }

    private Path firstStatements() {
        return folder.resolve("keys/database.sql");
    }
}
