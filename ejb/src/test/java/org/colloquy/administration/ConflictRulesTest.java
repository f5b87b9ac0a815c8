package org.colloquy.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.colloquy.job.Definitions;
import org.colloquy.storage.BadInput;
import org.colloquy.storage.Conflict;
import org.colloquy.storage.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class ConflictRulesTest {
    private static final Definitions WHOLE = Documents.made(Documents.whole());

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            customFields[0].type | `"DECIMAL"` | the type of the field csat is INTEGER and cannot change
            customFields[1].code | `"csat"` | the field harper-bank/csat has the code of a global field
            aiTasks[1].code | `"csat"` | the task harper-bank/csat has the code of a global task
            """)
    void whatDoesNotGoWithWhatIsThereIsRefused(String at, String json, String message) {
        assertThatThrownBy(() -> DocumentCheck.passed(Documents.with(at, json), WHOLE))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining(message);
    }

    @Test
    void oneQueueForTwoJobsIsRefused() {
        ObjectNode document = Documents.whole();
        ObjectNode twin = (ObjectNode) document.get("jobs").get(0).deepCopy();
        Documents.set(document, "jobs[2]", Json.write(twin.put("code", "twin")));
        assertThatThrownBy(() -> DocumentCheck.passed(document, Documents.NOTHING))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("live feeds at most one job, not live and twin");
    }

    @Test
    void twoActiveTasksOnOneFieldAreRefusedAlsoWhenTheyBecomeSoByAnOutput() {
        String both = "[{\"task\":\"csat\",\"enabled\":true},{\"task\":\"topics\",\"enabled\":true}]";
        assertThat(Documents.problems(Documents.with("tenants[0].activations", both)))
                .isEmpty();
        ObjectNode clash = Documents.with("tenants[0].activations", both);
        Documents.set(clash, "aiTasks[1].outputs[1].field", "\"csat\"");
        assertThatThrownBy(() -> DocumentCheck.passed(clash, Documents.NOTHING))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("csat and topics are both active for the tenant harper-bank");
        Definitions active = Documents.made(Documents.with("tenants[0].activations", both));
        ObjectNode output = (ObjectNode) Json.tree("{\"aiTasks\":[]}");
        Documents.set(output, "aiTasks[0]", Json.write(clash.get("aiTasks").get(1)));
        assertThatThrownBy(() -> DocumentCheck.passed(output, active)).isInstanceOf(Conflict.class);
        assertThat(DocumentCheck.passed(output, WHOLE).tasks()).hasSize(1);
    }

    @Test
    void tasksThatNewTenantsGetMayNotWriteOneField() {
        ObjectNode document = Documents.with("aiTasks[0].enabledByDefault", "true");
        ObjectNode twin = (ObjectNode) document.get("aiTasks").get(0).deepCopy();
        Documents.set(document, "aiTasks[2]", Json.write(twin.put("code", "twin")));
        Definitions twins = Documents.made(document);
        var newcomer = Json.tree("{\"tenants\":[{\"code\":\"new\"}]}");
        assertThatThrownBy(() -> DocumentCheck.passed(newcomer, twins))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("csat and twin");
        var choosing = Json.tree("{\"tenants\":[{\"code\":\"new\",\"activations\":[{\"task\":\"twin\"}]}]}");
        assertThat(DocumentCheck.passed(choosing, twins).tenants()).hasSize(1);
    }

    @Test
    void aFieldThatATaskWritesStaysForAi() {
        var field = Json.tree("{\"customFields\":[{\"code\":\"note\",\"type\":\"TEXT\",\"aiEligible\":false}]}");
        assertThatThrownBy(() -> DocumentCheck.passed(field, WHOLE))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("harper-bank/topics");
    }

    @Test
    void referencesToWhatIsThereAlreadyCount() {
        var job = Json.tree("{\"jobs\":[{\"code\":\"more\",\"engine\":\"standard\",\"dataSource\":{\"type\":\"FULL\"},"
                + "\"filter\":{\"attribute\":\"field.csat\",\"op\":\"LT\",\"value\":3}}]}");
        assertThat(DocumentCheck.passed(job, WHOLE).jobs()).hasSize(1);
    }

    @Test
    void anotherCurrencyIsRefusedWhileEnginesArePricedInTheOld() {
        var system = Json.tree("{\"system\":{\"currency\":\"EUR\"}}");
        assertThatThrownBy(() -> DocumentCheck.passed(system, WHOLE))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        b -> assertThat(b.problems())
                                .singleElement()
                                .satisfies(p -> assertThat(p.path()).isEqualTo("system.currency")));
    }
}
