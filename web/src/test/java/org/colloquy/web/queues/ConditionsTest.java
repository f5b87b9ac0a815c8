package org.colloquy.web.queues;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.storage.Json;
import org.colloquy.web.shell.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'attribute':'agent','op':'EXISTS'}|agent EXISTS",
                "{'any':[{'attribute':'durationSeconds','op':'GT','value':15},{'attribute':'tags','op':'CONTAINS','value':'vip'}]}"
                        + "|durationSeconds GT 15 or tags CONTAINS vip",
                "{'all':[{'attribute':'channel','op':'IN','values':['CHAT']},{'any':[{'attribute':'queue','op':'EQ','value':'a'}]}]}"
                        + "|channel IN [\"CHAT\"] and (queue EQ a)",
                "{'not':{'attribute':'queue','op':'EQ','value':'a'}}|not (queue EQ a)"
            })
    void aFilterIsOneLine(String filter, String shown) {
        assertThat(Conditions.filter(Json.tree(filter.replace('\'', '"')), new Words()))
                .isEqualTo(shown.replace("\\", ""));
    }
}
