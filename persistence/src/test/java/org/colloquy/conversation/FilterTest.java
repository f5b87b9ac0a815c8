package org.colloquy.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.colloquy.storage.BadInput;
import org.colloquy.storage.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    private static final Subject CALL = new Subject(
            "harper-bank",
            new Attributes(
                    Channel.VOICE,
                    null,
                    Instant.parse("2026-03-09T12:00:00Z"),
                    60,
                    "en",
                    "Anna",
                    null,
                    "sales",
                    List.of("vip", "new"),
                    Map.of(
                            "campaign",
                            "Spring sale",
                            "tier",
                            1,
                            "score",
                            new BigDecimal("1.50"),
                            "paid",
                            true,
                            "code",
                            "1")),
            300,
            2,
            Map.of("csat", new BigDecimal("4"), "topics", List.of(), "due", "2026-05-01"));

    private static FilterVerdict judge(String filter) {
        return Filter.of(Json.tree(filter.replace('\'', '"'))).judge(CALL, NOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "{'all':[]}",
                "{'not':{'any':[]}}",
                "{'any':[{}]}",
                "{'attribute':'channel','op':'EQ','value':'VOICE'}",
                "{'attribute':'channel','op':'NOT_IN','values':['CHAT','EMAIL']}",
                "{'attribute':'direction','op':'MISSING'}",
                "{'attribute':'direction','op':'MISSING','value':null}",
                "{'not':{'attribute':'direction','op':'EQ','value':'INBOUND'}}",
                "{'not':{'attribute':'direction','op':'NE','value':'INBOUND'}}",
                "{'attribute':'durationSeconds','op':'EQ','value':60.0}",
                "{'attribute':'durationSeconds','op':'IN','values':[1,6e1]}",
                "{'attribute':'durationSeconds','op':'BETWEEN','values':[60,60]}",
                "{'attribute':'durationSeconds','op':'LT','value':1e999999}",
                "{'attribute':'startedAt','op':'EQ','value':'2026-03-09T14:00:00+02:00'}",
                "{'attribute':'startedAt','op':'GE','value':'2026-03-09T12:00Z'}",
                "{'attribute':'startedAt','op':'BETWEEN','values':['2026-03-09T11:59:59Z','2026-03-09T12:00:01Z']}",
                "{'attribute':'startedAt','op':'AGE_LT','value':'P1DT1S'}",
                "{'attribute':'startedAt','op':'AGE_GT','value':'PT23H59M59S'}",
                "{'attribute':'startedAt','op':'AGE_LT','value':'P1W'}",
                "{'attribute':'startedAt','op':'AGE_LT','value':'P1Y2M3DT4H'}",
                "{'attribute':'queue','op':'CONTAINS','value':'ALE'}",
                "{'attribute':'queue','op':'GT','value':'sal'}",
                "{'attribute':'tags','op':'CONTAINS','value':'vip'}",
                "{'attribute':'tags','op':'EXISTS'}",
                "{'attribute':'attributes.campaign','op':'CONTAINS','value':'SALE'}",
                "{'attribute':'attributes.tier','op':'EQ','value':1.0}",
                "{'attribute':'attributes.tier','op':'NE','value':'1'}",
                "{'attribute':'attributes.score','op':'EQ','value':1.5}",
                "{'attribute':'attributes.paid','op':'EQ','value':true}",
                "{'attribute':'attributes.code','op':'IN','values':[2,'1']}",
                "{'attribute':'field.csat','op':'GE','value':4}",
                "{'attribute':'field.topics','op':'MISSING'}",
                "{'attribute':'field.due','op':'LT','value':'2026-05-02'}",
                "{'attribute':'tenant','op':'EQ','value':'harper-bank'}",
                "{'any':[{'attribute':'contentLength','op':'GT','value':299},{'attribute':'agent','op':'MISSING'}]}",
            })
    void passes(String filter) {
        assertThat(judge(filter)).isEqualTo(FilterVerdict.PASS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'any':[]} | an empty any",
                "{'not':{}} | not (an empty all)",
                "{'attribute':'durationSeconds','op':'GT','value':61} | durationSeconds GT 61: actual 60",
                "{'attribute':'durationSeconds','op':'BETWEEN','values':[61,70]} | durationSeconds BETWEEN [61, 70]: actual 60",
                "{'attribute':'customer','op':'EXISTS'} | customer EXISTS: missing",
                "{'attribute':'customer','op':'NE','value':'Bob'} | customer NE Bob: missing",
                "{'attribute':'direction','op':'NOT_IN','values':['INBOUND']} | direction NOT_IN [INBOUND]: missing",
                "{'attribute':'agent','op':'MISSING'} | agent MISSING: actual Anna",
                "{'attribute':'tags','op':'CONTAINS','value':'vi'} | tags CONTAINS vi: actual [vip, new]",
                "{'attribute':'tags','op':'CONTAINS','value':'VIP'} | tags CONTAINS VIP: actual [vip, new]",
                "{'attribute':'channel','op':'IN','values':['CHAT','EMAIL']} | channel IN [CHAT, EMAIL]: actual VOICE",
                "{'attribute':'startedAt','op':'AGE_LT','value':'P1D'} | startedAt AGE_LT P1D: actual 2026-03-09T12:00:00Z",
                "{'attribute':'startedAt','op':'AGE_GT','value':'P1D'} | startedAt AGE_GT P1D: actual 2026-03-09T12:00:00Z",
                "{'attribute':'attributes.tier','op':'EQ','value':'1'} | attributes.tier EQ 1: actual 1 (a number)",
                "{'attribute':'attributes.code','op':'LT','value':2} | attributes.code LT 2: actual 1 (a string)",
                "{'attribute':'attributes.paid','op':'EQ','value':'true'} | attributes.paid EQ true: actual true (a boolean)",
                "{'attribute':'attributes.none','op':'NE','value':'x'} | attributes.none NE x: missing",
                "{'attribute':'field.topics','op':'EXISTS'} | field.topics EXISTS: missing",
                "{'not':{'attribute':'queue','op':'EQ','value':'sales'}} | not (queue EQ sales: actual sales)",
                "{'not':{'any':[{'attribute':'queue','op':'EQ','value':'x'},{'attribute':'tags','op':'EXISTS'}]}} | not (tags EXISTS: actual [vip, new])",
                "{'all':[{'attribute':'agent','op':'EXISTS'},{'attribute':'durationSeconds','op':'LT','value':5}]} | durationSeconds LT 5: actual 60",
                "{'any':[{'attribute':'durationSeconds','op':'GT','value':99},{'attribute':'contentLength','op':'GT','value':400}]} | none of (durationSeconds GT 99: actual 60; contentLength GT 400: actual 300)",
                "{'not':{'all':[{'attribute':'agent','op':'EXISTS'},{'attribute':'queue','op':'EXISTS'}]}} | not (all of (agent EXISTS: actual Anna; queue EXISTS: actual sales))",
                "{'not':{'not':{'attribute':'agent','op':'EQ','value':'Bob'}}} | not (not (agent EQ Bob: actual Anna))",
            })
    void failsAndSaysWhy(String filter, String detail) {
        assertThat(judge(filter)).isEqualTo(FilterVerdict.fail(detail));
    }

    @Test
    void manyAlternativesAreCountedNotListed() {
        String leaf = "{'attribute':'durationSeconds','op':'GT','value':99}";
        assertThat(judge("{'any':[" + String.join(",", List.of(leaf, leaf, leaf, leaf, leaf)) + "]}")
                        .detail())
                .endsWith("; and 2 more)");
    }

    @Test
    void longAndOddTextsAreCutToOneLine() {
        Attributes odd = new Attributes(
                Channel.CHAT, null, NOW, null, null, "a\n\u0000b" + "😀".repeat(500), null, null, null, null);
        String detail = Filter.of(Json.tree("{\"attribute\":\"agent\",\"op\":\"EQ\",\"value\":\"x\"}"))
                .judge(new Subject("t", odd, 0, 0, Map.of()), NOW)
                .detail();
        assertThat(detail)
                .startsWith("agent EQ x: actual a b😀")
                .endsWith("😀…")
                .doesNotContain("\n", "\u0000");
        assertThat(detail.codePointCount(0, detail.length())).isLessThan(130);
    }

    @Test
    void textsAreOrderedByCodePointAsTheDatabaseOrdersThem() {
        Attributes emoji = new Attributes(Channel.CHAT, null, NOW, null, null, "😀", null, null, null, null);
        Subject subject = new Subject("t", emoji, 0, 0, Map.of());
        Filter above = Filter.of(Json.tree("{\"attribute\":\"agent\",\"op\":\"GT\",\"value\":\"\uFF5E\"}"));
        assertThat(above.judge(subject, NOW).passes()).isTrue();
    }

    @Test
    void aCalendarMonthIsAsLongAsTheMonth() {
        Subject subject = new Subject("t", started("2026-02-10T12:00:01Z"), 0, 0, Map.of());
        Filter month = Filter.of(Json.tree("{\"attribute\":\"startedAt\",\"op\":\"AGE_LT\",\"value\":\"P1M\"}"));
        assertThat(month.judge(subject, NOW).passes()).isTrue();
        assertThat(month.judge(subject, NOW.plusSeconds(1)).passes()).isFalse();
    }

    private static Attributes started(String at) {
        return new Attributes(Channel.CHAT, null, Instant.parse(at), null, null, null, null, null, null, null);
    }

    @Test
    void anAbsentFilterMatchesAll() {
        assertThat(Filter.of(null).judge(CALL, NOW).passes()).isTrue();
    }

    @Test
    void isShownAsItWasWritten() {
        String written = "{\"all\":[{\"attribute\":\"durationSeconds\",\"op\":\"GT\",\"value\":15.0}]}";
        assertThat(Json.write(Json.read(written, Filter.class))).isEqualTo(written);
    }

    @Test
    void aStoredFilterThatIsNoneIsRefused() {
        assertThatThrownBy(() -> Filter.of(Json.tree("[]"))).isInstanceOf(BadInput.class);
    }
}
