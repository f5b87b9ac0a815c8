package org.colloquy.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariablesTest {
    private static Variables of(Map<String, String> set) {
        return new Variables(name -> Optional.ofNullable(set.get(name)));
    }

    @Test
    void theDefaultsAreThoseOfTheContract() {
        PipelineSettings p = PipelineSettings.read(of(Map.of()));
        assertThat(p)
                .isEqualTo(new PipelineSettings(
                        64,
                        16,
                        128,
                        Duration.ofSeconds(60),
                        Duration.ofMillis(250),
                        Duration.ofSeconds(15),
                        Optional.empty()));
        assertThat(RetrySettings.read(of(Map.of())))
                .isEqualTo(new RetrySettings(Duration.ofSeconds(30), Duration.ofHours(1), 5));
        assertThat(AdministratorSettings.read(of(Map.of())).user()).isEqualTo("admin");
        ServerSettings server = ServerSettings.read(of(Map.of()));
        assertThat(server.demo()).isTrue();
        assertThat(server.httpPort()).isEqualTo(8080);
        assertThat(server.dataFolder()).isAbsolute().endsWithRaw(java.nio.file.Path.of("var"));
    }

    @Test
    void aQuietTimeOfNoneIsNotTheSameAsNoneSet() {
        assertThat(PipelineSettings.read(of(Map.of("colloquy.quiet.seconds", "0")))
                        .quiet())
                .contains(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "1.5", "99999999999999", "10001", "६४"})
    void aNumberThatCannotBeMeantIsNamed(String wrong) {
        Variables variables = of(Map.of("colloquy.live.concurrency", wrong));
        assertThatThrownBy(() -> PipelineSettings.read(variables))
                .hasMessageContaining("COLLOQUY_LIVE_CONCURRENCY")
                .hasMessageContaining("1 to 10000");
    }

    @Test
    void blankIsUnset() {
        assertThat(ServerSettings.read(of(Map.of("colloquy.demo", "  "))).demo())
                .isTrue();
        assertThat(ServerSettings.read(of(Map.of("colloquy.demo", "No"))).demo())
                .isFalse();
    }

    @Test
    void neitherPasswordNorTokenIsPrinted() {
        AdministratorSettings settings = AdministratorSettings.read(
                of(Map.of("colloquy.admin.password", "hunter2", "colloquy.api.token", "tok-123")));
        assertThat(settings.toString()).doesNotContain("hunter2").doesNotContain("tok-123");
    }

    @Test
    void theLongestWaitIsNotBelowTheFirst() {
        Variables variables = of(Map.of("colloquy.retry.base.seconds", "60", "colloquy.retry.max.seconds", "5"));
        assertThatThrownBy(() -> RetrySettings.read(variables)).hasMessageContaining("COLLOQUY_RETRY_MAX_SECONDS");
    }
}
