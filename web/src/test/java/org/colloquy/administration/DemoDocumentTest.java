package org.colloquy.administration;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colloquy.job.Definitions;
import org.colloquy.job.SystemSettings;
import org.colloquy.storage.Json;
import org.junit.jupiter.api.Test;

/** The demo's configuration passes every check of an import into an empty system. */
class DemoDocumentTest {

    private static final Definitions NOTHING = new Definitions(new Definitions.Source(
            1,
            SystemSettings.DEFAULT,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));

    @Test
    void theDemoIsAGoodDocument() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/org/colloquy/web/demo/configuration.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String document = text.replace("${demo-engine}", "http://127.0.0.1:8080/demo-engine/v1");
            assertThatCode(() -> DocumentCheck.passed(Json.tree(document), NOTHING))
                    .doesNotThrowAnyException();
        }
    }
}
