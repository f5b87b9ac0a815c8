package org.colloquy.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.colloquy.tenant.AccessScope;
import org.junit.jupiter.api.Test;

class AccountTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Account account = new Account(1, "ada", Role.TENANT_ANALYST, 7L, NOW);

    @Test
    void fiveFailuresLockForAQuarterOfAnHour() {
        for (int i = 0; i < 5; i++) {
            assertThat(account.attempt(NOW)).isTrue();
        }
        assertThat(account.attempt(NOW)).isFalse();
        assertThat(account.attempt(NOW.plus(Duration.ofMinutes(15)).minusNanos(1)))
                .isFalse();
        assertThat(account.attempt(NOW.plus(Duration.ofMinutes(15)))).isTrue();
    }

    @Test
    void afterTheLockThereAreFiveAttemptsAgain() {
        for (int i = 0; i < 5; i++) {
            account.attempt(NOW);
        }
        Instant later = NOW.plus(Duration.ofMinutes(20));
        for (int i = 0; i < 5; i++) {
            assertThat(account.attempt(later)).isTrue();
        }
        assertThat(account.attempt(later)).isFalse();
    }

    @Test
    void aSuccessForgetsTheFailuresBefore() {
        for (int i = 0; i < 20; i++) {
            assertThat(account.attempt(NOW)).isTrue();
            account.succeeded();
        }
        assertThat(account.lockedUntil()).isNull();
    }

    @Test
    void seesItsTenantOnly() {
        assertThat(account.scope().includes(7)).isTrue();
        assertThat(account.scope().includes(8)).isFalse();
        assertThat(new Account(1, "root", Role.PLATFORM_ADMIN, null, NOW).scope())
                .isEqualTo(AccessScope.ALL);
    }

    @Test
    void aHashKnowsItsPasswordAndNoOther() {
        byte[] salt = new byte[PasswordHash.SALT_BYTES];
        String stored = PasswordHash.of("pässword 😀".toCharArray(), salt);
        assertThat(stored).startsWith("pbkdf2-sha512$210000$").hasSizeLessThan(500);
        assertThat(PasswordHash.matches("pässword 😀".toCharArray(), stored)).isTrue();
        assertThat(PasswordHash.matches("pässword".toCharArray(), stored)).isFalse();
        assertThat(PasswordHash.matches("".toCharArray(), stored)).isFalse();
        assertThat(PasswordHash.matches("x".toCharArray(), null)).isFalse();
        assertThat(PasswordHash.matches("x".toCharArray(), "plain")).isFalse();
    }
}
