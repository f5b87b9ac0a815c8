package org.colloquy.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.storage.BadInput;
import org.colloquy.storage.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterReaderTest {
    private static final Map<String, ValueKind> FIELDS = Map.of(
            "csat", ValueKind.NUMBER, "topics", ValueKind.LIST, "due", ValueKind.DATE, "done", ValueKind.BOOLEAN);

    private static List<BadInput.Problem> problems(String filter) {
        List<BadInput.Problem> problems = new ArrayList<>();
        boolean good = Filter.parse(Json.tree(filter.replace('\'', '"')), "f", FIELDS::get, problems::add)
                .isPresent();
        assertThat(good).isEqualTo(problems.isEmpty());
        return problems;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "3 | f | must be an object",
                "[] | f | must be an object",
                "'x' | f | must be an object",
                "{'all':{}} | f.all | must be a list",
                "{'all':null} | f.all | must be a list",
                "{'any':[3]} | f.any[0] | must be an object",
                "{'any':[{},null]} | f.any[1] | must be an object",
                "{'not':[]} | f.not | must be an object",
                "{'all':[],'any':[]} | f | one property only",
                "{'all':[],'op':'EQ'} | f | one property only",
                "{'op':'EXISTS'} | f.attribute | must name an attribute",
                "{'attribute':'queue'} | f.op | must be one of EQ NE",
                "{'attribute':'queue','op':'eq','value':'x'} | f.op | must be one of",
                "{'attribute':'queue','op':'ALMOST','value':'x'} | f.op | must be one of",
                "{'attribute':'shoeSize','op':'EXISTS'} | f.attribute | shoeSize is none of",
                "{'attribute':'attributes.','op':'EXISTS'} | f.attribute | is none of",
                "{'attribute':'field.nope','op':'EXISTS'} | f.attribute | no such custom field",
                "{'attribute':'queue','op':'EXISTS','extra':1} | f.extra | no such property",
                "{'attribute':'queue','op':'EXISTS','value':1} | f.value | takes no value",
                "{'attribute':'queue','op':'EQ'} | f.value | must be a string",
                "{'attribute':'queue','op':'EQ','value':null} | f.value | must be a string",
                "{'attribute':'queue','op':'EQ','value':5} | f.value | must be a string",
                "{'attribute':'queue','op':'EQ','value':'x','values':['x']} | f.values | takes one value",
                "{'attribute':'queue','op':'IN','value':'x'} | f.value | takes a list",
                "{'attribute':'queue','op':'IN','values':[]} | f.values | must be a list of 1 to",
                "{'attribute':'queue','op':'IN','values':'x'} | f.values | must be a list of 1 to",
                "{'attribute':'queue','op':'IN','values':['x',2]} | f.values[1] | must be a string",
                "{'attribute':'durationSeconds','op':'GT','value':'15'} | f.value | must be a number",
                "{'attribute':'durationSeconds','op':'GT','value':true} | f.value | must be a number",
                "{'attribute':'durationSeconds','op':'CONTAINS','value':1} | f.op | CONTAINS does not go with durationSeconds",
                "{'attribute':'durationSeconds','op':'BETWEEN','values':[1]} | f.values | must be [low, high]",
                "{'attribute':'durationSeconds','op':'BETWEEN','values':[1,2,3]} | f.values | must be [low, high]",
                "{'attribute':'durationSeconds','op':'BETWEEN','values':[2,1]} | f.values | low is above high",
                "{'attribute':'durationSeconds','op':'BETWEEN','value':1} | f.value | takes a list",
                "{'attribute':'durationSeconds','op':'AGE_LT','value':'P1D'} | f.op | AGE_LT does not go with durationSeconds",
                "{'attribute':'startedAt','op':'AGE_LT','value':'1 day'} | f.value | ISO-8601 duration",
                "{'attribute':'startedAt','op':'AGE_LT','value':'P'} | f.value | ISO-8601 duration",
                "{'attribute':'startedAt','op':'AGE_LT','value':''} | f.value | ISO-8601 duration",
                "{'attribute':'startedAt','op':'AGE_LT','value':'PT'} | f.value | ISO-8601 duration",
                "{'attribute':'startedAt','op':'AGE_LT','value':'-P1D'} | f.value | ISO-8601 duration",
                "{'attribute':'startedAt','op':'AGE_LT','value':'P1DT-36H'} | f.value | ISO-8601 duration",
                "{'attribute':'startedAt','op':'AGE_LT','value':'P999999999Y'} | f.value | ISO-8601 duration",
                "{'attribute':'startedAt','op':'LT','value':'2026-03-01'} | f.value | with its offset",
                "{'attribute':'startedAt','op':'LT','value':'2026-03-01T00:00:00'} | f.value | with its offset",
                "{'attribute':'startedAt','op':'LT','value':1740000000} | f.value | with its offset",
                "{'attribute':'tags','op':'EQ','value':'vip'} | f.op | which takes CONTAINS EXISTS MISSING",
                "{'attribute':'channel','op':'EQ','value':'FAX'} | f.value | one of VOICE CHAT EMAIL TICKET",
                "{'attribute':'channel','op':'IN','values':['CHAT','voice']} | f.values[1] | one of VOICE",
                "{'attribute':'field.csat','op':'EQ','value':'4'} | f.value | must be a number",
                "{'attribute':'field.topics','op':'IN','values':['a']} | f.op | CONTAINS EXISTS MISSING",
                "{'attribute':'field.due','op':'GT','value':'May'} | f.value | must be a date",
                "{'attribute':'field.done','op':'GT','value':true} | f.op | does not go with",
                "{'attribute':'attributes.x','op':'EQ','value':[1]} | f.value | a string, a number or a boolean",
                "{'attribute':'attributes.x','op':'GT','value':true} | f.value | a string, a number or a boolean",
                "{'attribute':'attributes.x','op':'BETWEEN','values':[1,'2']} | f.values | both be numbers or both",
                "{'attribute':'attributes.x','op':'CONTAINS','value':1} | f.value | must be a string",
                "{'all':[{'any':[{'not':{'attribute':'queue','op':'EQ','value':1}}]}]} | f.all[0].any[0].not.value | must be a string",
            })
    void saysWhereAndWhat(String filter, String path, String message) {
        assertThat(problems(filter)).singleElement().satisfies(p -> {
            assertThat(p.path()).isEqualTo(path);
            assertThat(p.message()).contains(message);
        });
    }

    @Test
    void reportsEverythingAtOnce() {
        assertThat(problems("{'any':[{'attribute':'x','op':'y'},{'attribute':'queue','op':'EQ','value':1},7]}"))
                .extracting(BadInput.Problem::path)
                .containsExactly("f.any[0].attribute", "f.any[0].op", "f.any[1].value", "f.any[2]");
    }

    @Test
    void takesTwentyLevelsAndNoMore() {
        assertThat(problems(nested(19))).isEmpty();
        assertThat(problems(nested(20)))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("deeper than 20"));
        assertThat(problems(nested(400))).hasSize(1);
    }

    private static String nested(int groups) {
        return "{'not':".repeat(groups) + "{'attribute':'queue','op':'EXISTS'}" + "}".repeat(groups);
    }

    @Test
    void takesFiveHundredConditionsAndNoMore() {
        assertThat(problems(wide(499))).isEmpty();
        assertThat(problems(wide(100_000)))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("at most 500"));
    }

    private static String wide(int leaves) {
        return IntStream.range(0, leaves)
                .mapToObj(i -> "{'attribute':'queue','op':'EXISTS'}")
                .collect(Collectors.joining(",", "{'all':[", "]}"));
    }

    @Test
    void takesNeitherEndlessListsNorEndlessTexts() {
        String many = IntStream.range(0, 1001).mapToObj(Integer::toString).collect(Collectors.joining(","));
        assertThat(problems("{'attribute':'durationSeconds','op':'IN','values':[" + many + "]}"))
                .hasSize(1);
        assertThat(problems("{'attribute':'queue','op':'EQ','value':'" + "x".repeat(1001) + "'}"))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).doesNotContain("xxx"));
    }
}
