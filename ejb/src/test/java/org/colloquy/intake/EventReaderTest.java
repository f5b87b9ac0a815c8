package org.colloquy.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.colloquy.conversation.Channel;
import org.colloquy.conversation.Content;
import org.colloquy.conversation.ConversationEvent;
import org.colloquy.conversation.EventType;
import org.colloquy.conversation.Segment;
import org.colloquy.conversation.Speaker;
import org.colloquy.storage.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventReaderTest {
    private static final Instant RECEIVED = Instant.parse("2026-03-10T12:00:00Z");
    private static final String LEAST =
            "'tenant':'harper','externalId':'x1','channel':'VOICE','startedAt':'2026-03-10T11:00:00Z'";

    private static ConversationEvent read(String json) {
        return EventReader.read(json.replace('\'', '"'), RECEIVED);
    }

    /** A message that has all it must have, and more. */
    private static ConversationEvent with(String more) {
        return read("{" + LEAST + (more.isEmpty() ? "" : "," + more) + "}");
    }

    private static List<String> paths(String json) {
        BadInput bad = catchThrowableOfType(BadInput.class, () -> read(json));
        assertThat(bad).as(json).isNotNull();
        return bad.problems().stream().map(BadInput.Problem::path).toList();
    }

    private static List<String> pathsWith(String more) {
        return paths("{" + LEAST + "," + more + "}");
    }

    private static Segment segment(String json) {
        return with("'segments':[" + json + "]").content().segments().get(0);
    }

    @Test
    void theLeastMessageIsContentReadyNow() {
        ConversationEvent event = with("");

        assertThat(event.type()).isEqualTo(EventType.CONTENT_READY);
        assertThat(event.occurredAt()).isEqualTo(RECEIVED);
        assertThat(event.content()).isNull();
        assertThat(event.changes())
                .isEqualTo(Map.of("channel", Channel.VOICE, "startedAt", Instant.parse("2026-03-10T11:00:00Z")));
    }

    // --- what is wrong, and where -----------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"tenant", "externalId", "channel", "startedAt"})
    void whatIsRequiredIsMissedByName(String name) {
        assertThat(paths("{" + LEAST.replace("'" + name + "'", "'_" + name + "'") + "}"))
                .containsExactly(name);
        assertThat(paths("{" + LEAST.replaceAll("'" + name + "':'[^']*'", "'" + name + "':null") + "}"))
                .containsExactly(name);
    }

    @Test
    void everyProblemIsToldNotOnlyTheFirst() {
        assertThat(paths("{'event':'GONE','tags':[1],'segments':[{}],'attributes':{'a':[]}}"))
                .containsExactlyInAnyOrder(
                        "event",
                        "tenant",
                        "externalId",
                        "channel",
                        "startedAt",
                        "tags[0]",
                        "segments[0].text",
                        "attributes.a");
    }

    @Test
    void aDeletionNeedsOnlyTenantAndId() {
        assertThat(read("{'event':'DELETED','tenant':'t','externalId':'x'}").type())
                .isEqualTo(EventType.DELETED);
        assertThat(paths("{'event':'DELETED'}")).containsExactly("tenant", "externalId");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'event':'content_ready' | event",
                "'event':1 | event",
                "'event':['DELETED'] | event",
                "'direction':'SIDEWAYS' | direction",
                "'occurredAt':'2026-03-10' | occurredAt",
                "'occurredAt':'2026-03-10T11:00:00' | occurredAt",
                "'occurredAt':'yesterday' | occurredAt",
                "'occurredAt':'' | occurredAt",
                "'occurredAt':1590000000000 | occurredAt",
                "'occurredAt':{} | occurredAt",
                "'occurredAt':'2026-02-30T11:00:00Z' | occurredAt",
                "'occurredAt':'2026-03-10T23:59:60Z' | occurredAt",
                "'occurredAt':'2026-03-10T11:00:00+19:00' | occurredAt",
                "'occurredAt':'+999999999-12-31T23:59:59Z' | occurredAt",
                "'occurredAt':'0001-01-01T00:00:00Z' | occurredAt",
                "'durationSeconds':'51' | durationSeconds",
                "'durationSeconds':-1 | durationSeconds",
                "'durationSeconds':1.5 | durationSeconds",
                "'durationSeconds':2147483648 | durationSeconds",
                "'durationSeconds':1e999999999 | durationSeconds",
                "'durationSeconds':true | durationSeconds",
                "'durationSeconds':[51] | durationSeconds",
                "'language':7 | language",
                "'agent':{} | agent",
                "'customer':['Bob'] | customer",
                "'queue':false | queue",
                "'tags':'a' | tags",
                "'tags':{} | tags",
                "'tags':['a',1] | tags[1]",
                "'tags':['a','b',null] | tags[2]",
                "'tags':[[]] | tags[0]",
                "'attributes':[] | attributes",
                "'attributes':'a' | attributes",
                "'attributes':{'a.b':{}} | attributes.a.b",
                "'attributes':{'n':1e401} | attributes.n",
                "'attributes':{'n':1e-401} | attributes.n",
                "'attributes':{'n':1e2147483647} | attributes.n",
                "'segments':{} | segments",
                "'segments':'hello' | segments",
                "'segments':[null] | segments[0]",
                "'segments':['hello'] | segments[0]",
                "'segments':[[]] | segments[0]",
                "'segments':[{'text':'a'},{'text':null}] | segments[1].text",
                "'segments':[{'text':1}] | segments[0].text",
                "'segments':[{'text':'a','speaker':'agent'}] | segments[0].speaker",
                "'segments':[{'text':'a','speaker':1}] | segments[0].speaker",
                "'segments':[{'text':'a','startMs':'1'}] | segments[0].startMs",
                "'segments':[{'text':'a','startMs':-1}] | segments[0].startMs",
                "'segments':[{'text':'a','endMs':1e30}] | segments[0].endMs",
                "'segments':[{'text':'a','endMs':1e999999999}] | segments[0].endMs",
                "'segments':[{'text':'a','endMs':9223372036854775808}] | segments[0].endMs"
            })
    void theWrongThingIsNamedWithItsPlace(String wrong, String path) {
        assertThat(pathsWith(wrong)).containsExactly(path);
    }

    @ParameterizedTest
    @CsvSource({"externalId,500", "agent,500", "customer,500", "queue,500", "language,100"})
    void textsHaveAsManyCharactersAsTheirColumns(String name, int most) {
        String rest = name.equals("externalId") ? LEAST.replace("'externalId':'x1'", "'_':1") : LEAST;

        assertThatCode(() -> read("{" + rest + ",'" + name + "':'" + "😀".repeat(most) + "'}"))
                .doesNotThrowAnyException();
        assertThat(paths("{" + rest + ",'" + name + "':'" + "é".repeat(most + 1) + "'}"))
                .containsExactly(name);
    }

    @Test
    void anEmptyIdIsNone() {
        assertThat(paths("{" + LEAST.replace("x1", "") + "}")).containsExactly("externalId");
        assertThat(paths("{" + LEAST.replace("harper", "") + "}")).containsExactly("tenant");
    }

    // --- what is no conversation message at all ---------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "7",
                "\"text\"",
                "[]",
                "[{}]",
                "{",
                "{}}",
                "{\"a\":}",
                "{'a':1}",
                "{\"a\":NaN}",
                "{\"a\":01}",
                "{\"a\":\"\u0000\"}",
                "{\"a\":1} trailing",
                "<xml/>",
                "\uFEFF\uFEFF{}"
            })
    void whatIsNoJsonObjectIsRefusedWithoutQuotingIt(String text) {
        assertThatThrownBy(() -> EventReader.read(text, RECEIVED))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("not ");
    }

    @Test
    void theMessageNeverSaysWhatWasInIt() {
        assertThatThrownBy(() -> read("{'secret':tralala}"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("line 1")
                .hasMessageNotContaining("tralala")
                .hasMessageNotContaining("secret");
    }

    @Test
    void deepNestingIsRefusedAndDoesNotOverflow() {
        String deep = "[".repeat(200_000) + "]".repeat(200_000);

        assertThatThrownBy(() -> with("'segments':" + deep)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> EventReader.read("{\"a\":".repeat(100_000), RECEIVED))
                .isInstanceOf(BadInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "-1e99999999999", "1e-99999999999"})
    void anExponentBeyondAllBoundsIsBadInput(String number) {
        assertThatThrownBy(() -> with("'attributes':{'n':" + number + "}")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> with("'durationSeconds':" + number)).isInstanceOf(BadInput.class);
    }

    @Test
    void aNumberOfAMillionDigitsIsBadInput() {
        assertThatThrownBy(() -> with("'attributes':{'n':" + "9".repeat(1_000_000) + "}"))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void fiveMebibytesAreCountedInBytes() {
        String shell = ("{" + LEAST + ",'segments':[{'text':'@'}]}").replace('\'', '"');
        int room = EventReader.MOST_BYTES - (shell.length() - 1);

        assertThat(EventReader.read(shell.replace("@", "a".repeat(room)), RECEIVED)
                        .content()
                        .length())
                .isEqualTo(room);
        assertThatThrownBy(() -> EventReader.read(shell.replace("@", "a".repeat(room + 1)), RECEIVED))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("5 MiB");
        assertThatThrownBy(() -> EventReader.read(shell.replace("@", "é".repeat(room / 2 + 1)), RECEIVED))
                .hasMessageContaining("5 MiB");
        assertThatThrownBy(() -> EventReader.read(" ".repeat(EventReader.MOST_BYTES) + shell, RECEIVED))
                .hasMessageContaining("5 MiB");
    }

    @Test
    void bytesMustBeUtf8() {
        assertThat(EventReader.text("{\"é\":\"😀\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("{\"é\":\"😀\"}");
        assertThatThrownBy(() -> EventReader.text(new byte[] {'{', (byte) 0xC3}))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> EventReader.text("{\"é\"}".getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> EventReader.text(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}))
                .isInstanceOf(BadInput.class);
    }

    // --- texts of any sender ----------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "\\ud83d\\ude00, 😀",
        "a\\ud83d, a\uFFFD",
        "\\ude00a, \uFFFDa",
        "\\ude00\\ud83d, \uFFFD\uFFFD",
        "\\ud83d\\ud83d\\ude00, \uFFFD😀"
    })
    void halfACharacterIsReplacedSoThatItCanBeStored(String escaped, String stored) {
        assertThat(segment("{'text':'" + escaped + "'}").text()).isEqualTo(stored);
        assertThat(with("'agent':'" + escaped + "'").changes()).containsEntry("agent", stored);
        assertThat(with("'attributes':{'" + escaped + "':'" + escaped + "'}").changes())
                .containsEntry("attributes", Map.of(stored, stored));
        assertThat(with("'tags':['" + escaped + "']").changes()).containsEntry("tags", List.of(stored));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\\u0000b",
                "שלום \\u202Eabc",
                "👨‍👩‍👧‍👦",
                "e\\u0301",
                "\\uFFFF",
                "  ",
                "\\r\\n\\t",
                "<script>alert(1)</script>",
                "{{content}}",
                "'; DROP TABLE conversation; --"
            })
    void anyOtherTextIsTakenAsItIs(String text) {
        String json = text.replace("'", "\\u0027");

        assertThat(segment("{'text':'" + json + "'}").text()).hasSizeGreaterThan(0);
        assertThat(with("'agent':'" + json + "'").changes().get("agent"))
                .isEqualTo(segment("{'text':'" + json + "'}").text());
    }

    // --- what it means ----------------------------------------------------------------------------------------------

    @Test
    void absentAndNullAndEmptyAreThreeThings() {
        assertThat(with("").content()).isNull();
        assertThat(with("'segments':null").content()).isEqualTo(Content.NONE);
        assertThat(with("'segments':[]").content()).isEqualTo(Content.NONE);
        assertThat(with("").changes()).doesNotContainKeys("agent", "tags", "attributes");
        assertThat(with("'agent':null,'tags':null,'attributes':null,'durationSeconds':null")
                        .changes())
                .containsEntry("agent", null)
                .containsEntry("tags", null)
                .containsEntry("attributes", null)
                .containsEntry("durationSeconds", null);
        assertThat(with("'tags':[],'attributes':{},'agent':''").changes())
                .containsEntry("tags", List.of())
                .containsEntry("attributes", Map.of())
                .containsEntry("agent", "");
    }

    @Test
    void attributesKeepTheirJsonTypes() {
        assertThat(with("'attributes':{'s':'1','n':1,'d':1.5,'b':true,'gone':null}")
                        .changes()
                        .get("attributes"))
                .isEqualTo(Map.of("s", "1", "n", new BigDecimal("1"), "d", new BigDecimal("1.5"), "b", true));
    }

    @ParameterizedTest
    @CsvSource({"1.0,1", "100,100", "1e2,100", "0.50,0.5", "-0.0,0", "1e400,1e400", "5e-324,5e-324"})
    void equalNumbersAreOneNumber(String given, BigDecimal stored) {
        Object number =
                ((Map<?, ?>) with("'attributes':{'n':" + given + "}").changes().get("attributes")).get("n");

        assertThat((BigDecimal) number).isEqualByComparingTo(stored);
        assertThat(((BigDecimal) number).scale()).isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"51", "51.0", "5.1e1", "510e-1"})
    void aWholeNumberIsWholeHoweverItIsWritten(String given) {
        assertThat(with("'durationSeconds':" + given).changes()).containsEntry("durationSeconds", 51);
    }

    @Test
    void segmentsMayLeaveOutAllButTheirText() {
        assertThat(segment("{'text':''}")).isEqualTo(new Segment(Speaker.OTHER, null, null, ""));
        assertThat(segment("{'text':'a','speaker':null,'startMs':null,'endMs':0,'mood':'good'}"))
                .isEqualTo(new Segment(Speaker.OTHER, null, 0L, "a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-10T11:00:00Z",
                "2026-03-10T12:00:00+01:00",
                "2026-03-10T02:30:00-08:30",
                "2026-03-10T11:00Z",
                "2026-03-10T11:00:00.0000009Z"
            })
    void anInstantIsTheSameInEveryOffsetAndToTheMicrosecond(String at) {
        assertThat(with("'occurredAt':'" + at + "'").occurredAt()).isEqualTo(Instant.parse("2026-03-10T11:00:00Z"));
    }

    @Test
    void unknownPropertiesAreIgnored() {
        assertThat(with("'mood':{'deep':[1,{'er':null}]},'__proto__':1,'Tenant':'other'")
                        .hash())
                .isEqualTo(with("").hash());
    }

    @Test
    void ofTwoPropertiesOfOneNameTheLastCounts() {
        assertThat(with("'agent':'Ann','agent':'Bob'").changes()).containsEntry("agent", "Bob");
    }

    // --- the same message has the same hash -------------------------------------------------------------------------

    @Test
    void theSameMeaningHasTheSameHash() {
        String hash = with("'attributes':{'a':1,'b':100},'durationSeconds':51,'occurredAt':'2026-03-10T11:00:00Z'")
                .hash();

        assertThat(hash).hasSize(64);
        assertThat(with("'occurredAt':'2026-03-10T12:00:00.000+01:00','event':'CONTENT_READY',"
                                + "'durationSeconds':51.0,'attributes':{'b':1e2,'a':1.0}")
                        .hash())
                .isEqualTo(hash);
    }

    /** A message without occurredAt occurs when it is received: again, but the same. */
    @Test
    void whenItWasReceivedIsNotPartOfWhatItMeans() {
        String text = ("{" + LEAST + "}").replace('\'', '"');

        assertThat(EventReader.read(text, RECEIVED.plusSeconds(60)).hash())
                .isEqualTo(EventReader.read(text, RECEIVED).hash());
        assertThat(with("'occurredAt':null").hash()).isEqualTo(with("").hash());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'agent':null",
                "'agent':''",
                "'segments':[]",
                "'segments':[{'text':''}]",
                "'tags':[]",
                "'attributes':{}",
                "'event':'CONTENT_REPLACED'",
                "'occurredAt':'2026-03-10T12:00:00Z'"
            })
    void anotherMeaningHasAnotherHash(String more) {
        assertThat(with(more).hash()).isNotEqualTo(with("").hash());
    }

    @Test
    void segmentsNullAndEmptyMeanTheSame() {
        assertThat(with("'segments':null").hash())
                .isEqualTo(with("'segments':[]").hash());
    }
}
