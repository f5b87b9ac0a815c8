package org.colloquy.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.job.Definitions;
import org.colloquy.storage.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SnapshotTest {
    private static final Definitions WHOLE = Documents.made(Documents.whole());

    @Test
    void whatWasPutIsWhatIsShownButForTheKey() {
        JsonNode shown = Snapshot.of(WHOLE).document();
        JsonNode put = Documents.with("engines[0].apiKey", "\"***\"");
        for (String list : new String[] {"system", "tenantGroups", "tenants", "engines", "processingQueues"}) {
            assertThat(Same.json(shown.get(list), put.get(list)))
                    .as(list + ": " + shown.get(list))
                    .isTrue();
        }
        assertThat(Same.json(shown.get("jobs").get(0), put.get("jobs").get(0))).isTrue();
        assertThat(Same.json(shown.get("aiTasks").get(0), put.get("aiTasks").get(0)))
                .isTrue();
        assertThat(Same.json(
                        shown.get("customFields").get(0),
                        put.get("customFields").get(0)))
                .isTrue();
    }

    @Test
    void whatIsShownCanBePutAndMeansTheSame() {
        JsonNode shown = Snapshot.of(WHOLE).document();
        ConfigurationDocument read = DocumentCheck.passed(Json.tree(Json.write(shown)), WHOLE);
        assertThat(read.engines().get(0).value().key().given()).isFalse();
        JsonNode again = Snapshot.of(Documents.made(Documents.with("engines[0].apiKey", "\"other\"")))
                .document();
        assertThat(again).isEqualTo(shown);
        assertThat(read.jobs())
                .allSatisfy(j -> assertThat(Same.settings(
                                WHOLE.job(j.key().code()).orElseThrow().settings(), j.value()))
                        .isTrue());
        assertThat(read.tasks()).hasSize(2);
    }

    @Test
    void numbersAreComparedByValueAndNothingElseIs() {
        assertThat(Same.json(Json.tree("{\"a\":[1.0,\"1\"]}"), Json.tree("{\"a\":[1,\"1\"]}")))
                .isTrue();
        assertThat(Same.json(Json.tree("[1]"), Json.tree("[\"1\"]"))).isFalse();
        assertThat(Same.json(Json.tree("[1]"), Json.tree("[1,null]"))).isFalse();
        assertThat(Same.json(Json.tree("{\"a\":null}"), Json.tree("{}"))).isFalse();
    }

    @Test
    void aChangedKeyIsAuditedWithoutBeingShown() {
        var before = Snapshot.of(WHOLE).item("engines", Key.global("standard"));
        var change = new Difference("engines/standard", before, before, true).audited(null);
        assertThat(change.after()).contains("*** changed");
        assertThat(change.before()).contains("\"***\"");
        assertThat(new Difference("engines/standard", before, before, false).changed())
                .isFalse();
    }
}
