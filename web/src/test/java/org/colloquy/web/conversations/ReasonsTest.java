package org.colloquy.web.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.task.DecisionStatus.FAILED;
import static org.colloquy.task.DecisionStatus.SKIPPED;
import static org.colloquy.task.DecisionStatus.WAITING;

import java.util.EnumSet;
import org.colloquy.record.ErrorClass;
import org.colloquy.record.WaitReason;
import org.colloquy.task.DecisionStatus;
import org.colloquy.task.SkipReason;
import org.colloquy.web.shell.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonsTest {
    private final Reasons reasons = new Reasons(new Words());

    @Test
    void aFailingLeafNamesWhatTheConversationHas() {
        assertThat(reasons.sentence(SKIPPED, "FILTER", "durationSeconds GT 15: actual 9"))
                .isEqualTo("Not analysed: the task’s filter says durationSeconds GT 15, this conversation has 9.");
    }

    @Test
    void alternativesAreAllNamed() {
        String detail = "none of (durationSeconds GT 15: actual 9; contentLength GT 200: actual 84)";
        assertThat(reasons.sentence(SKIPPED, "FILTER", detail))
                .isEqualTo("Not analysed: the task’s filter asks for durationSeconds GT 15 (this conversation has 9)"
                        + " or contentLength GT 200 (this conversation has 84).");
    }

    @Test
    void aVerdictOfAnotherShapeIsQuotedWhole() {
        String detail = "not (all of (agent EXISTS: actual Anna; queue EXISTS: actual sales))";
        assertThat(reasons.sentence(SKIPPED, "JOB_FILTER", detail)).contains(detail);
    }

    @Test
    void bracesAndQuotesInADetailAreText() {
        assertThat(reasons.sentence(FAILED, "OUTPUT", "{0} isn't {\"a\":1}")).contains("{0} isn't {\"a\":1}");
        assertThat(reasons.sentence(SKIPPED, "FILTER", "agent EQ $1\\: actual {0}"))
                .contains("{0}");
    }

    @Test
    void whatHasNoReasonIsSaidByItsState() {
        for (DecisionStatus status : EnumSet.allOf(DecisionStatus.class)) {
            assertThat(reasons.sentence(status, null, null)).endsWith(".").doesNotContain("decision");
        }
    }

    @Test
    void anUnknownReasonStillGetsASentence() {
        assertThat(reasons.sentence(WAITING, "SOMETHING_NEW", "x")).isEqualTo("Waiting; goes on by itself.");
    }

    @ParameterizedTest
    @EnumSource(SkipReason.class)
    void everySkipIsPutIntoWords(SkipReason reason) {
        assertWords(SKIPPED, reason.name());
    }

    @ParameterizedTest
    @EnumSource(WaitReason.class)
    void everyWaitIsPutIntoWords(WaitReason reason) {
        assertWords(WAITING, reason.name());
    }

    @ParameterizedTest
    @EnumSource(ErrorClass.class)
    void everyFailureIsPutIntoWords(ErrorClass error) {
        assertWords(FAILED, error.name());
    }

    private void assertWords(DecisionStatus status, String reason) {
        assertThat(reasons.sentence(status, reason, null))
                .endsWith(".")
                .doesNotContain(reason, "{")
                .isNotEqualTo(reasons.sentence(status, null, null));
        assertThat(reasons.sentence(status, reason, "the detail")).doesNotContain("{");
        assertThat(reasons.brief(reason)).isNotEqualTo(reason);
    }
}
