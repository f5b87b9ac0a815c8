package org.colloquy.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.colloquy.settings.AdministratorSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorsTest {
    private static ApiToken token(String set) {
        return new ApiToken(new AdministratorSettings("admin", Optional.empty(), false, Optional.ofNullable(set)));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/configuration, PROGRAMS",
        "/api, PROGRAMS",
        "/metrics, PROGRAMS",
        "/openapi, PROGRAMS",
        "/health/live, OPEN",
        "/health, OPEN",
        "/signin.xhtml, OPEN",
        "/jakarta.faces.resource/a.css, OPEN",
        "/demo-engine/v1/models, OPEN",
        "/demo-engine/settings, PROGRAMS",
        "/healthy, PEOPLE",
        "/metrics2, PEOPLE",
        "/signin.xhtml2, PEOPLE",
        "/index.xhtml, PEOPLE",
        "/, PEOPLE",
        "/WEB-INF/web.xml, PEOPLE",
        "/apiary, PEOPLE"
    })
    void eachAddressHasItsDoor(String path, Door door) {
        assertThat(Door.of(path)).isEqualTo(door);
    }

    @Test
    void onlyTheWholeTokenIsGood() {
        ApiToken token = token("s3cret-ä");
        assertThat(token.isIn("Bearer s3cret-ä")).isTrue();
        assertThat(token.isIn("bearer  s3cret-ä ")).isTrue();
        assertThat(token.isIn("Bearer s3cret")).isFalse();
        assertThat(token.isIn("Bearer s3cret-äx")).isFalse();
        assertThat(token.isIn("Bearer ")).isFalse();
        assertThat(token.isIn("")).isFalse();
        assertThat(token.isIn("Basic s3cret-ä")).isFalse();
        assertThat(token.isIn("s3cret-ä")).isFalse();
    }

    @Test
    void withoutATokenSetNoneIsGood() {
        assertThat(token(null).isIn("Bearer ")).isFalse();
        assertThat(token(null).isIn("Bearer null")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example", "/\\evil.example", "evil", "", "/a\r\nSet-Cookie: x"})
    void theFormSendsNobodyElsewhere(String to) {
        assertThat(SignInForm.target(to)).isEqualTo("/");
    }

    @Test
    void theFormSendsOnToThePageThatWasWanted() {
        assertThat(SignInForm.target("/a/b.xhtml?x=%C3%A4&y=1")).isEqualTo("/a/b.xhtml?x=%C3%A4&y=1");
        assertThat(SignInForm.target(null)).isEqualTo("/");
    }
}
