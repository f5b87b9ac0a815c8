package org.colloquy.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path parent;

    @Test
    void makesASecretOnceAndForItsOwnerOnly() throws Exception {
        var folder = DataFolder.open(parent.resolve("new/data"));
        var key = folder.secret("master");
        assertThat(folder.secret("master")).isEqualTo(key);
        assertThat(folder.secret("database")).isNotEqualTo(key);
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        var rights = Files.getPosixFilePermissions(folder.resolve("keys/master"));
        assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
        folder.unlock();
    }

    @Test
    void isForOneAtATime() throws Exception {
        var first = DataFolder.open(parent.resolve("data"));
        assertThatThrownBy(() -> DataFolder.open(parent.resolve("data"))).isInstanceOf(CannotStart.class);
        first.unlock();
        DataFolder.open(parent.resolve("data")).unlock();
    }

    @Test
    void remembersThatItWasReadyHoweverOften() throws Exception {
        var folder = DataFolder.open(parent.resolve("data"));
        assertThat(folder.wasReady()).isFalse();
        folder.markReady();
        folder.markReady();
        assertThat(folder.wasReady()).isTrue();
        folder.unlock();
    }

    @Test
    void emptiesWhatAnEarlierStartLeft() throws Exception {
        var folder = DataFolder.open(parent.resolve("data"));
        var inside = folder.emptied("server").resolve("a/b");
        Files.createDirectories(inside);
        Files.writeString(inside.resolve("c"), "x");
        assertThat(folder.emptied("server")).isEmptyDirectory();
        folder.unlock();
    }

    @Test
    void saysWhyAFileIsNoFolder() throws Exception {
        var file = Files.writeString(parent.resolve("file"), "");
        assertThatThrownBy(() -> DataFolder.open(file)).isInstanceOf(CannotStart.class);
    }

    @Test
    void takesNoForeignProcessForAnOrphan() throws Exception {
        var folder = DataFolder.open(parent.resolve("data"));
        var files = new DatabaseFiles(Path.of("/nowhere"), folder);
        var sleeper = new ProcessBuilder("sleep", "60").start();
        try {
            for (var content : List.of(Long.toString(sleeper.pid()), "", "no number", "999999999", "-1")) {
                Files.writeString(files.pidFile(), content);
                Orphan.of(files).stop();
                assertThat(sleeper.isAlive()).isTrue();
            }
        } finally {
            sleeper.destroyForcibly();
            folder.unlock();
        }
    }

    @Test
    void makesUpAPasswordUntilOneStartWasReady() throws Exception {
        var folder = DataFolder.open(parent.resolve("data"));
        var settings = LaunchSettings.of(CommandLine.parse(List.of()), name -> null);
        Welcome.prepare(CommandLine.parse(List.of()), settings, folder);
        var made = Optional.ofNullable(System.clearProperty("colloquy.admin.password"));
        assertThat(made).isPresent();
        folder.markReady();
        Welcome.prepare(CommandLine.parse(List.of()), settings, folder);
        assertThat(System.getProperty("colloquy.admin.password")).isNull();
        Welcome.prepare(CommandLine.parse(List.of("--reset-admin")), settings, folder);
        assertThat(System.clearProperty("colloquy.admin.password")).isNotNull().isNotEqualTo(made.get());
        folder.unlock();
    }
}
