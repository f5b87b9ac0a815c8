package org.colloquy.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** B1.4: what events make of a conversation. */
class ConversationTest {
    private static final Instant FIRST = Instant.parse("2026-03-10T12:00:00Z");
    private static final Instant STORED = Instant.parse("2026-03-10T13:00:00Z");

    private final Conversation conversation = new Conversation(1, 2, "x", STORED);

    private static ConversationEvent event(Instant at, String hash, Content content, Map<String, Object> changes) {
        return new ConversationEvent(EventType.CONTENT_READY, at, "t", "x", changes, content, hash);
    }

    private static Content said(String... texts) {
        return new Content(Arrays.stream(texts)
                .map(text -> new Segment(Speaker.AGENT, null, null, text))
                .toList());
    }

    private static Map<String, Object> nothing(String property) {
        Map<String, Object> changes = new HashMap<>();
        changes.put(property, null);
        return changes;
    }

    private boolean take(Content content, Map<String, Object> changes) {
        return conversation.take(event(FIRST, "h" + changes.hashCode(), content, changes), STORED);
    }

    @Test
    void aNewConversationIsOutdatedByNothing() {
        assertThat(conversation.outdates(event(Instant.EPOCH, "h", null, Map.of())))
                .isFalse();
    }

    @Test
    void anOlderEventChangesNothingAndOneOfTheSameMomentCounts() {
        conversation.take(event(FIRST, "h1", null, Map.of()), STORED);

        assertThat(conversation.outdates(event(FIRST.minusNanos(1), "h2", null, Map.of())))
                .isTrue();
        assertThat(conversation.outdates(event(FIRST, "h2", null, Map.of()))).isFalse();
        assertThat(conversation.outdates(event(FIRST.plusNanos(1), "h2", null, Map.of())))
                .isFalse();
    }

    /** Its occurredAt is when it was received if the sender gives none: later, but still the same message. */
    @Test
    void theSameMessageAgainChangesNothingHoweverLate() {
        conversation.take(event(FIRST, "h1", null, Map.of()), STORED);

        assertThat(conversation.outdates(event(FIRST.plusSeconds(99), "h1", null, Map.of())))
                .isTrue();
    }

    @Test
    void absentContentStaysAndEmptyContentClears() {
        assertThat(take(said("hello"), Map.of())).isTrue();
        String hash = conversation.contentHash();

        assertThat(take(null, Map.of())).isFalse();
        assertThat(conversation.contentHash()).isEqualTo(hash).hasSize(64);

        assertThat(take(Content.NONE, Map.of())).isTrue();
        assertThat(conversation.contentHash()).isNull();
        assertThat(conversation.contentLength()).isZero();
        assertThat(conversation.segmentCount()).isZero();
    }

    @Test
    void noContentAfterNoContentIsNoChange() {
        assertThat(take(Content.NONE, Map.of())).isFalse();
    }

    @Test
    void theSameContentAgainIsNoChange() {
        take(said("hello", "you"), Map.of());

        assertThat(take(said("hello", "you"), Map.of())).isFalse();
        assertThat(take(said("helloyou"), Map.of())).isTrue();
        assertThat(take(said("you", "hello"), Map.of())).isTrue();
    }

    @Test
    void aSpeakerOrATimeIsContentToo() {
        take(new Content(List.of(new Segment(Speaker.AGENT, 1L, 2L, "a"))), Map.of());

        assertThat(take(new Content(List.of(new Segment(Speaker.CUSTOMER, 1L, 2L, "a"))), Map.of()))
                .isTrue();
        assertThat(take(new Content(List.of(new Segment(Speaker.CUSTOMER, 1L, null, "a"))), Map.of()))
                .isTrue();
    }

    @Test
    void lengthIsInCharactersThatPeopleCount() {
        take(said("é😀", "שלום"), Map.of());

        assertThat(conversation.contentLength()).isEqualTo(6);
    }

    @Test
    void absentStaysAndNullClears() {
        take(null, Map.of("agent", "Ann", "customer", "Bob", "tags", List.of("a")));

        take(null, nothing("agent"));

        assertThat(conversation.attributes().agent()).isNull();
        assertThat(conversation.attributes().customer()).isEqualTo("Bob");
        assertThat(conversation.attributes().tags()).containsExactly("a");
    }

    @Test
    void theFirstStartStaysAndAChannelIsNeverCleared() {
        take(null, Map.of("startedAt", FIRST, "channel", Channel.CHAT));

        take(null, Map.of("startedAt", FIRST.plusSeconds(60), "channel", Channel.VOICE));
        take(null, nothing("startedAt"));
        take(null, nothing("channel"));

        assertThat(conversation.startedAt()).isEqualTo(FIRST);
        assertThat(conversation.channel()).isEqualTo(Channel.VOICE);
    }

    @Test
    void anUnknownPropertyIsADefectOfOurs() {
        assertThatThrownBy(() -> take(null, Map.of("mood", "good"))).isInstanceOf(IllegalArgumentException.class);
    }
}
