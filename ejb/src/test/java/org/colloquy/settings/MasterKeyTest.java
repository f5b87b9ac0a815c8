package org.colloquy.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeyTest {
    private final MasterKey master = key(1);

    static MasterKey key(int fill) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return MasterKey.of(Optional.of(Base64.getEncoder().encodeToString(bytes)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k", "sk-proj-0123456789", "ключ-鍵-🔑", "line\nbreak\0nul"})
    void givesBackWhatItEncrypted(String text) {
        assertThat(master.decrypt(master.encrypt(text))).isEqualTo(text);
    }

    @Test
    void hidesTheTextAndNeverGivesTheSameTwice() {
        byte[] one = master.encrypt("sk-very-secret");
        byte[] two = master.encrypt("sk-very-secret");
        assertThat(one).isNotEqualTo(two);
        assertThat(new String(one, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
    }

    @Test
    void anotherKeyIsToldWithoutTheSecret() {
        byte[] stored = key(2).encrypt("sk-very-secret");
        assertThatThrownBy(() -> master.decrypt(stored))
                .isInstanceOf(UnreadableSecret.class)
                .hasMessageContaining("another master key")
                .hasMessageNotContaining("secret-")
                .hasNoCause();
    }

    @Test
    void everyChangedByteIsNoticed() {
        byte[] stored = master.encrypt("sk-very-secret");
        for (int i = 0; i < stored.length; i++) {
            byte[] changed = stored.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> master.decrypt(changed)).isInstanceOf(UnreadableSecret.class);
        }
    }

    @Test
    void aCutTextIsNoticed() {
        byte[] stored = master.encrypt("sk-very-secret");
        for (int length = 0; length < stored.length; length++) {
            byte[] cut = Arrays.copyOf(stored, length);
            assertThatThrownBy(() -> master.decrypt(cut)).isInstanceOf(UnreadableSecret.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"not base64 !!", "c2hvcnQ=", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aMasterKeyThatIsNoneIsNamedAndNotShown(String given) {
        assertThatThrownBy(() -> MasterKey.of(Optional.of(given)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("COLLOQUY_MASTER_KEY must be base64 of 32 bytes")
                .hasNoCause();
    }

    @Test
    void aMissingMasterKeyIsNamed() {
        assertThatThrownBy(() -> MasterKey.of(Optional.empty())).hasMessageContaining("COLLOQUY_MASTER_KEY is not set");
    }
}
