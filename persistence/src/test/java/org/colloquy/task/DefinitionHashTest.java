package org.colloquy.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.colloquy.conversation.Filter;
import org.colloquy.field.CustomField;
import org.colloquy.field.FieldSettings;
import org.colloquy.storage.Json;
import org.junit.jupiter.api.Test;

class DefinitionHashTest {
    private static final Instant AT = Instant.parse("2026-03-10T12:00:00Z");
    private static final String CSAT = "'code':'csat','type':'INTEGER','min':1,'max':5";

    private static String hash(String field, Activation activation, int version) {
        AiTask task = new AiTask(7, 0, "t");
        TaskVersion made = null;
        for (int i = 0; i < version; i++) {
            made = task.revise(
                    Json.read(
                            quoted(
                                    "{'code':'t','prompt':'p','outputs':[{'attribute':'a','field':'csat','required':true,"
                                            + "'explanation':true,'evidence':false}],'expensive':false,'enabledByDefault':false}"),
                            TaskSettings.class),
                    AT.plusSeconds(i),
                    "by" + i);
        }
        FieldSettings settings = Json.read(quoted("{" + field + "}"), FieldSettings.class);
        return DefinitionHash.of(made, activation, Map.of("a", new CustomField(3, 0, settings)));
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    private static Activation override(String prompt, String filter) {
        Activation activation = new Activation(1, 7);
        activation.override(prompt, filter == null ? null : Filter.of(Json.tree(quoted(filter))), 1);
        return activation;
    }

    @Test
    void isTheSameForEverAndEverywhere() {
        assertThat(hash(CSAT, null, 1)).isEqualTo("a93ceae86a985aafba830d97ddda3f027df335dd140484849c4f55cf55d80dcc");
    }

    @Test
    void whatShapesNoResultDoesNotCount() {
        String plain = hash(CSAT, null, 1);
        Activation on = new Activation(1, 7);
        on.enable(true, AT);
        assertThat(hash(CSAT, on, 1)).isEqualTo(plain);
        assertThat(hash(CSAT + ",'name':'Satisfaction','displayGroup':'G','editable':false,'aggregate':'SUM'", null, 1))
                .isEqualTo(plain);
        assertThat(hash("'code':'csat','type':'INTEGER','min':1.0,'max':5.00", null, 1))
                .isEqualTo(plain);
    }

    @Test
    void whatShapesAResultDoes() {
        assertThat(new String[] {
                    hash(CSAT, null, 1),
                    hash(CSAT, null, 2),
                    hash(CSAT, override("ours", null), 1),
                    hash(CSAT, override(null, "{}"), 1),
                    hash(CSAT, override("ours", "{}"), 1),
                    hash("'code':'csat','type':'INTEGER','min':1,'max':10", null, 1),
                    hash("'code':'csat','type':'INTEGER','min':1", null, 1),
                    hash("'code':'csat','type':'DECIMAL','min':1,'max':5", null, 1),
                    hash("'code':'csat','type':'CHOICE','options':['a','b']", null, 1),
                    hash("'code':'csat','type':'CHOICE','options':['b','a']", null, 1),
                })
                .doesNotHaveDuplicates();
    }
}
