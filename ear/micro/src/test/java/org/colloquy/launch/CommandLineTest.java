package org.colloquy.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @Test
    void winsOverTheEnvironment() throws CannotStart {
        var line = CommandLine.parse(List.of("--no-demo", "--data", "/tmp/d d", "--port", "8123", "--reset-admin"));
        var settings = LaunchSettings.of(line, Map.of("COLLOQUY_HTTP_PORT", "9", "COLLOQUY_DATA_DIR", "/x")::get);
        assertThat(settings.httpPort()).isEqualTo(8123);
        assertThat(settings.dataFolder()).hasToString("/tmp/d d");
        assertThat(line.settings()).containsEntry("COLLOQUY_DEMO", "false");
        assertThat(line.resetAdmin()).isTrue();
    }

    @Test
    void leavesEverythingElseToDefaults() throws CannotStart {
        var settings = LaunchSettings.of(CommandLine.parse(List.of()), name -> null);
        assertThat(settings.address()).isEqualTo("http://127.0.0.1:8080");
        assertThat(settings.dataFolder()).isAbsolute().endsWithRaw(java.nio.file.Path.of("var"));
        assertThat(settings.databaseUrl()).isEmpty();
        assertThat(settings.adminUser()).isEqualTo("admin");
    }

    @Test
    void takesBlankVariablesForUnset() throws CannotStart {
        var settings = LaunchSettings.of(CommandLine.parse(List.of()), name -> "  ");
        assertThat(settings.httpPort()).isEqualTo(8080);
        assertThat(settings.adminPassword()).isEmpty();
    }

    @Test
    void findsAFreePortForZero() throws CannotStart {
        var settings = LaunchSettings.of(CommandLine.parse(List.of("--port", "0")), name -> null);
        assertThat(settings.httpPort()).isPositive();
    }

    @Test
    void writesAddressesOfTheNewKindInBrackets() throws CannotStart {
        var settings = LaunchSettings.of(CommandLine.parse(List.of()), Map.of("COLLOQUY_BIND_ADDRESS", "::1")::get);
        assertThat(settings.address()).startsWith("http://[").endsWith("]:8080");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "99999999999", "eighty", "80 80", "٨٠"})
    void refusesWhatIsNoPort(String port) {
        assertThatThrownBy(
                        () -> LaunchSettings.of(CommandLine.parse(List.of()), Map.of("COLLOQUY_HTTP_PORT", port)::get))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(port);
    }

    @Test
    void refusesUnknownWordsAndMissingValues() {
        assertThatThrownBy(() -> CommandLine.parse(List.of("--prot", "1"))).hasMessageContaining("--prot");
        assertThatThrownBy(() -> CommandLine.parse(List.of("--port"))).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> CommandLine.parse(List.of("--data", "--no-demo")))
                .hasMessageContaining("--data needs a value");
    }
}
