package org.colloquy.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.batch.runtime.context.StepContext;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.conversation.Channel;
import org.colloquy.conversation.Content;
import org.colloquy.conversation.ContinuationToken;
import org.colloquy.conversation.Conversation;
import org.colloquy.conversation.ConversationEvent;
import org.colloquy.conversation.EventType;
import org.colloquy.job.Dossier;
import org.colloquy.job.Finding;
import org.colloquy.operation.Found;
import org.colloquy.operation.ScanDoor;
import org.colloquy.operation.ScanPage;
import org.junit.jupiter.api.Test;

class ScanReaderTest {
    private static final Instant AT = Instant.parse("2026-03-10T12:00:00Z");

    /** History in memory: so many conversations, a run's token, and whether the scan may go on. */
    private static final class History extends ScanDoor {
        final int size;
        final List<String> told = new ArrayList<>();
        ContinuationToken token;
        int pagesAllowed = Integer.MAX_VALUE;
        boolean ours = true;
        boolean scanned;

        History(int size) {
            this.size = size;
        }

        @Override
        public ContinuationToken token(long run) {
            return token;
        }

        @Override
        public Optional<ScanPage> next(long run, ContinuationToken after) {
            if (pagesAllowed-- <= 0) {
                return Optional.empty();
            }
            int from = after == null ? 0 : (int) after.id();
            int to = Math.min(size, from + ScanPage.SIZE);
            told.add("read " + from + "-" + to);
            List<Dossier> page = new ArrayList<>();
            for (int id = from + 1; id <= to; id++) {
                page.add(dossier(id));
            }
            return Optional.of(new ScanPage(after, page, null, null, null, to == size));
        }

        @Override
        public boolean store(long run, ScanPage page, List<Found> found) {
            told.add("store " + found.size());
            if (ours && !found.isEmpty()) {
                Conversation last = found.get(found.size() - 1).conversation();
                token = new ContinuationToken(last.startedAt(), last.id());
            }
            scanned |= ours && page.last();
            return ours;
        }

        private static Dossier dossier(long id) {
            Conversation conversation = new Conversation(id, 1, "c" + id, AT);
            Map<String, Object> changes =
                    new HashMap<>(Map.of("channel", Channel.CHAT, "startedAt", AT.plusSeconds(id)));
            conversation.take(
                    new ConversationEvent(EventType.CONTENT_READY, AT, "t", "c" + id, changes, null, "h"), AT);
            return new Dossier(null, conversation, Content.NONE, Map.of(), Map.of());
        }
    }

    private final Object[] data = new Object[1];

    private StepContext step() {
        return (StepContext) Proxy.newProxyInstance(
                StepContext.class.getClassLoader(), new Class<?>[] {StepContext.class}, (proxy, method, args) -> {
                    if (method.getName().equals("setTransientUserData")) {
                        data[0] = args[0];
                        return null;
                    }
                    return method.getName().equals("getTransientUserData") ? data[0] : null;
                });
    }

    /** What the batch runtime does with a chunk step. */
    private int scan(History history) {
        data[0] = null;
        ScanReader reader = new ScanReader("1", step(), history);
        ScanWriter writer = new ScanWriter("1", step(), history);
        reader.open(null);
        int passed = 0;
        boolean over = false;
        while (!over) {
            List<Object> chunk = new ArrayList<>();
            Candidate next = null;
            while (chunk.size() < 100 && (next = reader.readItem()) != null) {
                chunk.add(new Judged(next.page(), new Found(next.dossier().conversation(), Finding.UP_TO_DATE)));
            }
            over = next == null;
            if (!chunk.isEmpty()) {
                writer.writeItems(chunk);
                passed += chunk.size();
            }
        }
        return passed;
    }

    @Test
    void thePageBeforeIsStoredBeforeTheNextIsRead() {
        History history = new History(250);
        assertThat(scan(history)).isEqualTo(250);
        assertThat(history.told)
                .containsExactly("read 0-100", "store 100", "read 100-200", "store 100", "read 200-250", "store 50");
        assertThat(history.scanned).isTrue();
    }

    @Test
    void aFullLastPageIsTheLastOne() {
        History history = new History(200);
        scan(history);
        assertThat(history.told).containsExactly("read 0-100", "store 100", "read 100-200", "store 100");
        assertThat(history.scanned).isTrue();
    }

    @Test
    void whereThereIsNothingTheReaderItselfSaysSo() {
        History history = new History(0);
        assertThat(scan(history)).isZero();
        assertThat(history.told).containsExactly("read 0-0", "store 0");
        assertThat(history.scanned).isTrue();
    }

    @Test
    void itEndsWhereItMayNotGoOnAndTheNextStretchBeginsThere() {
        History history = new History(250);
        history.pagesAllowed = 1;
        assertThat(scan(history)).isEqualTo(100);
        assertThat(history.scanned).isFalse();
        history.pagesAllowed = 9;
        assertThat(scan(history)).isEqualTo(150);
        assertThat(history.told).filteredOn(t -> t.startsWith("read")).doesNotHaveDuplicates();
        assertThat(history.scanned).isTrue();
    }

    @Test
    void theRunsRowWinsOverTheRuntimesCheckpoint() {
        History history = new History(250);
        history.token = new ContinuationToken(AT.plusSeconds(200), 200);
        ScanReader reader = new ScanReader("1", step(), history);
        reader.open("2026-03-10T12:01:40Z_100");
        assertThat(reader.checkpointInfo()).isEqualTo("2026-03-10T12:03:20Z_200");
        assertThat(reader.readItem().dossier().conversation().id()).isEqualTo(201);
        assertThat(reader.checkpointInfo()).isEqualTo("2026-03-10T12:03:21Z_201");
    }

    @Test
    void aScanThatIsSomebodyElsesReadsNoFurther() {
        History history = new History(250);
        history.ours = false;
        scan(history);
        assertThat(history.told).containsExactly("read 0-100", "store 100");
        assertThat(history.token).isNull();
        assertThat(history.scanned).isFalse();
    }
}
