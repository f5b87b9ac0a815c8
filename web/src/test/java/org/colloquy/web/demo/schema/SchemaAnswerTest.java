package org.colloquy.web.demo.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.colloquy.web.demo.rules.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaAnswerTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String ANGRY =
            "CUSTOMER: You charged me twice and this is unacceptable. I want a refund of $48.50.\n"
                    + "AGENT: I am sorry. I will look into it and call you back by 2026-03-04.\n"
                    + "CUSTOMER: I am furious. I will close my account and move my money.";
    private static final String HAPPY =
            "CUSTOMER: I booked a table for dinner and it was wonderful, thank you so much.\n"
                    + "AGENT: Lovely, your reservation is confirmed.\nCUSTOMER: Perfect, that is all. I love your service.";
    private static final List<String> CONTENTS =
            List.of(ANGRY, HAPPY, "", "CUSTOMER: hm", "CUSTOMER: ¿Qué? 🙂 \u0001 «x»");

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    private static JsonNode answer(String schema, String content) {
        return new SchemaAnswer(json(schema), Reading.of(content)).instance(json(schema), "Judge the conversation.");
    }

    private static void isValid(JsonNode schema, JsonNode instance) {
        assertThat(REGISTRY.getSchema(schema).validate(instance))
                .as("%s does not fit %s", instance, schema)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'object','properties':{'csat':{'type':'object','properties':{'value':{'anyOf':[{'type':'integer','minimum':1,'maximum':5},{'type':'null'}]},'explanation':{'type':'string'},'evidence':{'type':'array','items':{'type':'string'}}},'required':['value','explanation','evidence'],'additionalProperties':false}},'required':['csat'],'additionalProperties':false}",
                "{'type':'object','properties':{'csat':{'anyOf':[{'type':'integer','minimum':1,'maximum':5},{'const':0}]}},'required':['csat']}",
                "{'type':'object','properties':{'s':{'enum':['Positive','Neutral','Negative','Mixed']}},'required':['s']}",
                "{'type':'array','items':{'enum':['Refund','Billing','Hotel','Other']},'minItems':1,'maxItems':2,'uniqueItems':true}",
                "{'$defs':{'mark':{'type':'integer','exclusiveMinimum':0,'exclusiveMaximum':4}},'type':'object','properties':{'a':{'$ref':'#/$defs/mark'},'b':{'$ref':'#/$defs/mark'}},'required':['a','b']}",
                "{'type':'object','properties':{'when':{'type':'string','format':'date'},'at':{'type':'string','format':'date-time'}},'required':['when','at']}",
                "{'allOf':[{'type':'object','properties':{'x':{'type':'boolean'}},'required':['x']},{'properties':{'y':{'type':'number','minimum':-3,'maximum':-1}},'required':['y']}]}",
                "{'type':'object','required':['unheard','of']}",
                "{'$ref':'#/$defs/node','$defs':{'node':{'type':'object','properties':{'name':{'type':'string'},'next':{'$ref':'#/$defs/node'}},'required':['name']}}}",
                "{'type':'string','pattern':'^[A-Z]{3}-[0-9]{4}$'}",
                "{'type':'string','pattern':'^[0-9]{4}-[0-9]{2}-[0-9]{2}$'}",
                "{'type':'string','minLength':50,'maxLength':60}",
                "{'type':'string','maxLength':0}",
                "{'type':'integer','multipleOf':7,'minimum':10,'maximum':30}",
                "{'type':'number','multipleOf':0.25,'minimum':0.1,'maximum':0.9}",
                "{'type':'integer','maximum':-5}",
                "{'type':'array','items':{'type':'integer','minimum':1,'maximum':4},'minItems':4,'maxItems':4,'uniqueItems':true}",
                "{'type':'array','items':{'type':'object','properties':{'id':{'type':'string'}},'required':['id']},'minItems':3,'uniqueItems':true}",
                "{'enum':[3,'x',null,true]}",
                "{'const':{'a':[1]}}",
                "{'type':'null'}",
                "{'type':['null','string']}",
                "{}",
            })
    void obeysSchemasAsPeopleWriteThem(String schema) {
        for (String content : CONTENTS) {
            isValid(json(schema), answer(schema, content));
        }
    }

    @Test
    void obeysThousandsOfGeneratedSchemas() {
        for (int seed = 0; seed < 3000; seed++) {
            JsonNode schema = new GeneratedSchema(new Random(seed)).object(0);
            Reading reading = Reading.of(CONTENTS.get(seed % CONTENTS.size()));
            JsonNode instance = new SchemaAnswer(schema, reading).instance(schema, "Summarise, please.");
            isValid(schema, instance);
            assertThat(new SchemaAnswer(schema, reading).instance(schema, "Summarise, please."))
                    .isEqualTo(instance);
        }
    }

    @Test
    void putsSenseIntoWhatItRecognises() {
        String schema = "{'type':'object','properties':{'csat':{'type':'integer','minimum':1,'maximum':5},"
                + "'sentiment':{'enum':['Positive','Neutral','Negative']},'churnRisk':{'enum':['Low','Medium','High']},"
                + "'call_reason':{'enum':['Booking','Billing and refunds','Other']},'resolved':{'type':'boolean'},"
                + "'refund_amount':{'type':'number','minimum':0},'due_date':{'type':'string','format':'date'}}}";
        JsonNode angry = answer(schema, ANGRY);
        assertThat(angry.path("csat").intValue()).isEqualTo(1);
        assertThat(angry.path("sentiment").stringValue()).isEqualTo("Negative");
        assertThat(angry.path("churnRisk").stringValue()).isEqualTo("High");
        assertThat(angry.path("call_reason").stringValue()).isEqualTo("Billing and refunds");
        assertThat(angry.path("resolved").booleanValue()).isFalse();
        assertThat(angry.path("refund_amount").doubleValue()).isEqualTo(48.5);
        assertThat(angry.path("due_date").stringValue()).isEqualTo("2026-03-04");
        JsonNode happy = answer(schema, HAPPY);
        assertThat(happy.path("csat").intValue()).isEqualTo(5);
        assertThat(happy.path("sentiment").stringValue()).isEqualTo("Positive");
        assertThat(happy.path("churnRisk").stringValue()).isEqualTo("Low");
        assertThat(happy.path("call_reason").stringValue()).isEqualTo("Booking");
        assertThat(happy.path("resolved").booleanValue()).isTrue();
    }

    @Test
    void saysUnknownWhenThereIsNothingToJudge() {
        assertThat(answer("{'enum':['Low','Unknown','High']}", "").stringValue())
                .isEqualTo("Unknown");
        assertThat(answer("{'type':['integer','null'],'minimum':1,'maximum':5}", "")
                        .isNull())
                .isTrue();
        assertThat(answer("{'anyOf':[{'type':'integer','minimum':1},{'const':0}]}", "")
                        .intValue())
                .isZero();
    }

    @Test
    void quotesOnlyWhatWasSaid() {
        String envelope =
                "{'type':'object','properties':{'%s':{'type':'object','properties':{'value':{'type':'string'},'explanation':{'type':'string'},"
                        + "'evidence':{'type':'array','items':{'type':'string'},'maxItems':2}},'required':['value','explanation','evidence']}}}";
        for (String name : List.of("csat", "outcome", "churn", "topic", "zebra")) {
            JsonNode made = answer(envelope.formatted(name), ANGRY).path(name);
            assertThat(made.path("evidence"))
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(2)
                    .allMatch(q -> ANGRY.contains(q.stringValue()));
            assertThat(made.path("explanation").stringValue()).hasSizeBetween(20, 400);
        }
    }

    @Test
    void picksAsManyTopicsAsFitAndNoMore() {
        JsonNode topics = answer(
                "{'type':'array','items':{'enum':['Refund','Billing','Hotel','Baggage','Other']},'maxItems':5}", ANGRY);
        assertThat(Stream.of("Refund", "Billing"))
                .allMatch(t -> topics.toString().contains(t));
        assertThat(topics.toString()).doesNotContain("Baggage", "Other");
    }

    @Test
    void leavesTheNumberForUnknownToConversationsThatSayNothing() {
        String schema = "{'type':'object','properties':{'csat':{'type':'integer','minimum':0,'maximum':5}}}";
        assertThat(answer(schema, ANGRY).path("csat").intValue()).isEqualTo(1);
        assertThat(answer(schema, "").path("csat").intValue()).isZero();
        JsonNode nps = json("{'type':'object','properties':{'nps':{'type':'integer','minimum':0,'maximum':10}}}");
        SchemaAnswer answer = new SchemaAnswer(nps, Reading.of(ANGRY));
        assertThat(answer.instance(nps, "On a scale from 0 to 10.").path("nps").intValue())
                .isZero();
        assertThat(answer.instance(nps, "On a scale from 1 to 10.").path("nps").intValue())
                .isEqualTo(1);
    }
}
