package org.colloquy.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLSyntaxErrorException;
import java.util.List;
import java.util.Set;
import org.colloquy.access.Role;
import org.colloquy.record.RecordState;
import org.colloquy.storage.BadInput;
import org.colloquy.storage.Conflict;
import org.colloquy.storage.NotFound;
import org.colloquy.web.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {
    private static int status(Throwable failure) {
        return Refusals.problem(failure).map(Problem::status).orElse(500);
    }

    private static EJBException wrapped(Exception cause) {
        return new EJBException(new RuntimeException(cause));
    }

    @Test
    void knowsRefusalsThroughTheirWrappings() {
        assertThat(status(wrapped(new BadInput("a", "b")))).isEqualTo(400);
        assertThat(status(wrapped(new NotFound("x")))).isEqualTo(404);
        assertThat(status(wrapped(new Conflict("x")))).isEqualTo(409);
        assertThat(status(new TooLarge())).isEqualTo(413);
        assertThat(status(new EJBAccessException("who"))).isEqualTo(403);
        assertThat(status(new IllegalStateException("secret"))).isEqualTo(500);
    }

    @Test
    void aDatabaseThatIsAwayIsNoDefect() {
        assertThat(status(new PersistenceException(new SQLNonTransientConnectionException("gone", "08000"))))
                .isEqualTo(503);
        assertThat(status(wrapped(new SQLException("Error in allocating a connection. Cause: refused"))))
                .isEqualTo(503);
        assertThat(status(wrapped(new SQLSyntaxErrorException("your SQL", "42000"))))
                .isEqualTo(500);
    }

    @Test
    void causesThatTurnInACircleEnd() {
        RuntimeException a = new RuntimeException();
        RuntimeException b = new RuntimeException(a);
        a.initCause(b);
        assertThat(status(a)).isEqualTo(500);
    }

    @Test
    void showsEachPlaceOfBadInputAndNothingElseOtherwise() {
        String bad = RestJson.MAPPER.writeValueAsString(Problem.of(new BadInput("jobs[0].cron", "is \"odd\"")));
        assertThat(bad)
                .isEqualTo("{\"title\":\"Bad input\",\"status\":400,\"detail\":\"jobs[0].cron: is \\\"odd\\\"\","
                        + "\"errors\":[{\"path\":\"jobs[0].cron\",\"message\":\"is \\\"odd\\\"\"}]}");
        assertThat(RestJson.MAPPER.writeValueAsString(Problem.of(404, "x"))).doesNotContain("errors");
    }

    @Test
    void decimalsAreExactAndWithoutExponents() {
        assertThat(RestJson.MAPPER.writeValueAsString(List.of(
                        new java.math.BigDecimal("0E-9"),
                        new java.math.BigDecimal("0.000000123"),
                        new java.math.BigDecimal("12345678901234567890.5"))))
                .isEqualTo("[0.000000000,0.000000123,12345678901234567890.5]");
        assertThat(RestJson.MAPPER.writeValueAsString(
                        RestJson.MAPPER.createObjectNode().put("c", new java.math.BigDecimal("1.23E-7"))))
                .isEqualTo("{\"c\":0.000000123}");
        assertThat(RestJson.MAPPER.writeValueAsString(java.time.Instant.parse("2026-01-01T00:00:00Z")))
                .isEqualTo("\"2026-01-01T00:00:00Z\"");
    }

    @Test
    void bodiesEndAtFiveMebibytesWithoutBeingReadFurther() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertThatThrownBy(() -> Body.text(endless)).isInstanceOf(TooLarge.class);
        assertThatThrownBy(() -> Body.text(new ByteArrayInputStream(new byte[] {(byte) 0xff, (byte) 0xfe})))
                .isInstanceOf(BadInput.class);
        assertThat(Body.text(new ByteArrayInputStream("ä".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("ä");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[1]", "\"x\"", "{", "null", "{\"a\":1} x{"})
    void onlyObjectsAreBodies(String text) {
        InputStream body = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Body.object(body)).isInstanceOf(BadInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "1.0", "99999999999999999999", "", " 1", "１"})
    void whatIsNoIdIsNotFound(String text) {
        assertThatThrownBy(() -> Id.in("run", text)).isInstanceOf(NotFound.class);
    }

    @Test
    void readsWordsAndRefusesOthers() {
        assertThat(Words.all("status", "FAILED, PARTIAL", RecordState.class))
                .isEqualTo(Set.of(RecordState.FAILED, RecordState.PARTIAL));
        assertThat(Words.all("status", null, RecordState.class)).isEmpty();
        assertThatThrownBy(() -> Words.all("status", "FAILED,", RecordState.class))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> Words.one("status", "failed", RecordState.class))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void readsDaysAndInstants() {
        assertThat(Moments.in("from", "2026-01-31")).isEqualTo("2026-01-31T00:00:00Z");
        assertThat(Moments.in("from", "2026-01-31T09:30:00 02:00")).isEqualTo("2026-01-31T07:30:00Z");
        assertThat(Moments.in("from", "")).isNull();
        assertThatThrownBy(() -> Moments.in("from", "2026-02-30")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> Moments.in("from", "soon")).isInstanceOf(BadInput.class);
    }

    @Test
    void tagsAreVersions() {
        assertThat(ConfigurationResource.version(null)).isNull();
        assertThat(ConfigurationResource.version("*")).isNull();
        assertThat(ConfigurationResource.version("\"17\"")).isEqualTo(17);
        assertThat(ConfigurationResource.version("W/\"17\"")).isEqualTo(17);
        assertThatThrownBy(() -> ConfigurationResource.version("\"abc\"")).isInstanceOf(Conflict.class);
    }

    @Test
    void sendersReadNothing() throws Exception {
        RolesAllowed send =
                ConversationsResource.class.getMethod("send", InputStream.class).getAnnotation(RolesAllowed.class);
        assertThat(RoleGuard.allows(send, Role.INGEST)).isTrue();
        assertThat(RoleGuard.allows(send, Role.TENANT_ANALYST)).isFalse();
        assertThat(RoleGuard.allows(null, Role.INGEST)).isFalse();
        assertThat(RoleGuard.allows(null, Role.TENANT_ANALYST)).isTrue();
    }
}
