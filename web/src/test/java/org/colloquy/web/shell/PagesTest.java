package org.colloquy.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.conversation.Channel;
import org.colloquy.conversation.Direction;
import org.colloquy.conversation.Speaker;
import org.colloquy.field.ValueFlag;
import org.colloquy.journal.JournalLevel;
import org.colloquy.record.RecordState;
import org.colloquy.run.RunState;
import org.colloquy.run.RunTrigger;
import org.colloquy.task.DecisionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all pages keep to: every word stands in the bundle, and nothing in them could run as a script. */
class PagesTest {
    private static final Path ROOT = Path.of("src/main/webapp");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.colloquy.web.Messages");
    private static final Pattern KEY = Pattern.compile("(?:msg\\[|words\\.of\\()'([^']+)'(?:\\]|[,)])");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:[^{}\"']|'[^']*')*}");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(f -> f.toString().endsWith(".xhtml")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyWordStandsInTheBundle(Path page) throws IOException {
        List<String> keys = KEY.matcher(Files.readString(page))
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(keys).allMatch(WORDS::containsKey);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noWordStandsInThePage(Path page) throws IOException {
        String text = EXPRESSION.matcher(Files.readString(page)).replaceAll("").replaceAll("<[^>]*>", " ");
        assertThat(text.replaceAll("[\\s·%/–()]", "")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingRunsInline(Path page) throws IOException {
        String text = Files.readString(page);
        assertThat(Pattern.compile("\\son[a-z]+=|javascript:|escape=\"false\"|<script(?![^>]*src=)")
                        .matcher(text)
                        .results()
                        .map(MatchResult::group))
                .isEmpty();
        assertThat(text).doesNotContain("http://localhost", "https://");
    }

    @Test
    void everyStateHasItsWordAndItsPicture() throws IOException {
        String icons = Files.readString(ROOT.resolve("resources/colloquy/icons.svg"));
        Stream<Enum<?>> states = Stream.of(RecordState.values(), RunState.values(), DecisionStatus.values())
                .flatMap(Arrays::stream);
        Stream<String> own = Stream.of("ENABLED", "DISABLED", "NO_JOB", "IDLE", "NONE");
        assertThat(Stream.concat(states.map(Enum::name), own)).allSatisfy(state -> {
            assertThat(WORDS.containsKey("status." + state)).as(state).isTrue();
            assertThat(icons).contains("id=\"i-" + state + "\"");
        });
    }

    @Test
    void everyKindHasItsWord() {
        assertThat(Channel.values()).allMatch(v -> WORDS.containsKey("channel." + v));
        assertThat(Direction.values()).allMatch(v -> WORDS.containsKey("direction." + v));
        assertThat(Speaker.values()).allMatch(v -> WORDS.containsKey("speaker." + v));
        assertThat(RunTrigger.values()).allMatch(v -> WORDS.containsKey("trigger." + v));
        assertThat(ValueFlag.values()).allMatch(v -> WORDS.containsKey("flag." + v));
        assertThat(JournalLevel.values()).allMatch(v -> WORDS.containsKey("status." + v));
    }

    @Test
    void noTextHasAStraightApostrophe() {
        assertThat(WORDS.keySet())
                .allSatisfy(key -> assertThat(WORDS.getString(key)).as(key).doesNotContain("'"));
    }
}
