package org.colloquy.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.colloquy.settings.ServerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoEndpointTest {

    private static DemoEndpoint at(String address, int port) {
        return DemoEndpoint.of(new ServerSettings(Path.of("/data"), address, port, true), "");
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://127.0.0.1:8081/demo-engine/v1",
        "0.0.0.0, http://127.0.0.1:8081/demo-engine/v1",
        "::, http://127.0.0.1:8081/demo-engine/v1",
        "::1, http://[::1]:8081/demo-engine/v1",
        "10.0.0.7, http://10.0.0.7:8081/demo-engine/v1"
    })
    void followsAddressAndPort(String address, String expected) {
        assertThat(at(address, 8081).url()).isEqualTo(expected);
    }

    @Test
    void knowsTheContextPath() {
        ServerSettings server = new ServerSettings(Path.of("/data"), "127.0.0.1", 80, true);
        assertThat(DemoEndpoint.of(server, "/colloquy").url()).isEqualTo("http://127.0.0.1:80/colloquy/demo-engine/v1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8080/demo-engine/v1",
                "http://localhost:9/demo-engine/v1",
                "http://10.0.0.7:1/x/demo-engine/v1"
            })
    void knowsItsOwnOfEarlierStarts(String endpoint) {
        assertThat(at("10.0.0.7", 8081).isOurs(endpoint)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.openai.com/v1",
                "http://127.0.0.1:9900/v1",
                "http://else.where/demo-engine/v1",
                "",
                "::",
                "not a url"
            })
    void leavesWhatAnOperatorPutIn(String endpoint) {
        assertThat(at("127.0.0.1", 8081).isOurs(endpoint)).isFalse();
    }
}
