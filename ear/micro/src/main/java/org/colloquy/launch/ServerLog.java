package org.colloquy.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.logging.LogManager;

/** The server log: files in the data folder that follow each other, and not a word on the console. */
final class ServerLog {
    private static final String CONFIGURATION = "java.util.logging.config.file";

    private ServerLog() {}

    /** Takes effect at once; the server reads the same file again when it boots. */
    static void start(DataFolder folder) throws CannotStart {
        var file = folder.resolve("server-log.properties");
        try (InputStream template = ServerLog.class.getResourceAsStream("server-log.properties")) {
            var text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            // % is a sign of the pattern's own.
            var logs = folder.resolve("logs").toString().replace("%", "%%").replace("\\", "\\\\");
            Files.writeString(file, text.replace("@logs@", logs));
            System.setProperty(CONFIGURATION, file.toString());
            var prints = Files.newOutputStream(folder.resolve("logs/prints.log"));
            Console.leaveToOthers(new PrintStream(prints, true, StandardCharsets.UTF_8));
            LogManager.getLogManager().readConfiguration();
        } catch (IOException e) {
            throw new CannotStart("The log cannot be written: " + e, e);
        }
    }
}
