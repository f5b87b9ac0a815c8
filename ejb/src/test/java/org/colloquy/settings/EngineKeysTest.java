package org.colloquy.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineKeysTest {
    private final Map<String, String> environment = new HashMap<>();
    private final EngineKeys keys = new EngineKeys(MasterKeyTest.key(1), environment::get);

    @TempDir
    private Path folder;

    private String sent(String given) {
        return keys.open(keys.seal(given)).value();
    }

    @Test
    void sendsAKeyAsItWasGiven() {
        assertThat(sent(" sk-abc ")).isEqualTo("sk-abc");
    }

    @Test
    void noKeyStaysNoKey() {
        assertThat(keys.seal(null)).isNull();
        assertThat(keys.seal("  ")).isNull();
        assertThat(keys.open(null)).isNull();
    }

    @Test
    void followsAVariableAtEachCall() {
        byte[] stored = keys.seal("env:MY_KEY");
        environment.put("MY_KEY", "first\n");
        assertThat(keys.open(stored).value()).isEqualTo("first");
        environment.put("MY_KEY", "second");
        assertThat(keys.open(stored).value()).isEqualTo("second");
    }

    @Test
    void followsAFileAtEachCall() throws Exception {
        Path file = folder.resolve("key");
        byte[] stored = keys.seal("file:" + file);
        Files.writeString(file, "first\n");
        assertThat(keys.open(stored).value()).isEqualTo("first");
        Files.writeString(file, "second\r\n");
        assertThat(keys.open(stored).value()).isEqualTo("second");
    }

    @Test
    void namesWhatIsNotThere() {
        assertThatThrownBy(() -> sent("env:NO_SUCH"))
                .isInstanceOf(UnreadableSecret.class)
                .hasMessageContaining("NO_SUCH");
        assertThatThrownBy(() -> sent("file:" + folder.resolve("none")))
                .isInstanceOf(UnreadableSecret.class)
                .hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> sent("file:" + folder)).isInstanceOf(UnreadableSecret.class);
        assertThatThrownBy(() -> sent("file:\0")).isInstanceOf(UnreadableSecret.class);
    }

    @Test
    void aHugeFileIsNoKey() throws Exception {
        Path file = folder.resolve("huge");
        Files.writeString(file, "a".repeat(70_000));
        assertThatThrownBy(() -> sent("file:" + file)).hasMessageContaining("too large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Evil: 1", "two words", "schlüssel", "a\0b"})
    void aKeyThatNoHeaderCarriesIsRefusedWithoutShowingIt(String key) {
        assertThatThrownBy(() -> sent(key))
                .isInstanceOf(UnreadableSecret.class)
                .hasMessage("the key is empty or has characters that no key has");
    }

    @Test
    void aSecretShowsNothing() {
        assertThat(keys.open(keys.seal("sk-abc"))).hasToString("***");
    }
}
